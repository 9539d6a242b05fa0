import { randomBytes } from "node:crypto";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { type Database, type OpenOptions, openDatabase, type Provider } from "../../app/data/database";
import { type Keys, loadOrCreateKeys } from "../../app/data/keys";
import { applyMigrations } from "../../app/data/migrate";
import { pooledRandom } from "../../app/data/random";
import type { Ctx } from "../../app/services/context";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { scratchFolder } from "../support/processes";

/** A migrated, empty database of its own, and where it is. */
export interface FreshDatabase {
  url: string;
  drop(): Promise<void>;
}

export interface Engines {
  /** Keys that all databases of this run share, and their file. */
  keys: Keys;
  keyFile: string;
  fresh(provider: Provider): Promise<FreshDatabase>;
  close(): Promise<void>;
}

const MIGRATIONS = "prisma/migrations";
const TEMPLATE = "onevoice_template";
/** The server's usual settings in tests give up durability; here it is what is tested. */
const DURABLE = ["fsync=on", "full_page_writes=on", "synchronous_commit=on"];

/** Both engines with a migrated template each; Postgres is started when it is first asked for. */
export async function openEngines(): Promise<Engines> {
  const folder = await scratchFolder("faults");
  const keyFile = join(folder.path, "keys.json");
  const keys = await loadOrCreateKeys(keyFile);
  const template = join(folder.path, "template.db");
  await applyMigrations({ url: `file:${template}`, migrationsFolder: MIGRATIONS });
  let server: Promise<PostgresServer> | null = null;
  let copies = 0;

  async function freshPostgres(): Promise<FreshDatabase> {
    server ??= startTemplateServer();
    const running = await server;
    const name = `faults_${randomBytes(6).toString("hex")}`;
    await running.run(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    return { url: running.url(name), drop: () => running.run(`DROP DATABASE ${name} WITH (FORCE)`) };
  }

  async function freshSqlite(): Promise<FreshDatabase> {
    const copy = await scratchFolder(`faults-${++copies}`);
    const file = join(copy.path, "test.db");
    await copyFile(template, file);
    return { url: `file:${file}`, drop: copy.remove };
  }

  return {
    keys,
    keyFile,
    fresh: (provider) => (provider === "sqlite" ? freshSqlite() : freshPostgres()),
    close: async () => {
      if (server) await (await server).stop();
      await folder.remove();
    },
  };
}

async function startTemplateServer(): Promise<PostgresServer> {
  const server = await startPostgres({ settings: DURABLE });
  try {
    await server.run(`CREATE DATABASE ${TEMPLATE}`);
    await applyMigrations({ url: server.url(TEMPLATE), migrationsFolder: MIGRATIONS });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Runs `work` with a fresh database that is open, and drops it afterwards. */
export async function withDatabase<T>(
  engines: Engines,
  provider: Provider,
  work: (db: Database, url: string) => Promise<T>,
  options: Omit<OpenOptions, "url"> = {},
): Promise<T> {
  const fresh = await engines.fresh(provider);
  const db = await openDatabase({ url: fresh.url, ...options });
  try {
    return await work(db, fresh.url);
  } finally {
    await db.close();
    await fresh.drop();
  }
}

const silent = () => undefined;

/** A service context on a database. */
export function contextOn(db: Database, keys: Keys, clock: () => Date): Ctx {
  return {
    db,
    keys,
    clock,
    random: pooledRandom(),
    publicUrl: "http://localhost:3000",
    mailFrom: { name: "One Voice", address: "campaigns@onevoice.example" },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
}
