import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { demoCampaign } from "../prisma/demo-campaign";
import { type Database, openDatabase } from "./data/database";
import { DataError } from "./data/errors";
import { type Keys, loadKeys, loadOrCreateKeys } from "./data/keys";
import { applyMigrations, MigrationError, pendingMigrations } from "./data/migrate";
import { pooledRandom } from "./data/random";
import type { Env } from "./env";
import type { MailTransport } from "./mail/message";
import { createMailboxTransport } from "./mail/transports/mailbox";
import { createSmtpTransport } from "./mail/transports/smtp";
import { seedDemo } from "./services/campaigns/seed-demo";
import type { Ctx } from "./services/context";
import { storeLocalMail } from "./services/mail/store-local-mail";

/** Everything that is built once per process. */
export interface Runtime extends Ctx {
  env: Env;
  transport: MailTransport;
  close(): Promise<void>;
}

/** The process cannot start as things are; the message tells the operator what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
}

export interface RuntimeOptions {
  /** The server migrates and seeds; the command line only looks whether the schema is there. */
  role: "server" | "cli";
  migrationsFolder?: string;
}

/**
 * The composition root: builds database, keys, clock, logger and transport from the settings, and picks the variants.
 * Nothing else does. Throws StartError, KeyFileError, MigrationError or DataError, each saying what to do.
 */
export async function createRuntime(env: Env, options: RuntimeOptions = { role: "server" }): Promise<Runtime> {
  const db = await openMigrated(env, options);
  const keys = await findKeys(env.keyFile, db, options.role).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const log = pino(
    { level: options.role === "cli" ? "warn" : env.logLevel, base: null },
    pino.destination({ dest: 2, sync: options.role === "cli" }),
  );
  const ctx: Ctx = {
    db,
    keys,
    clock: () => new Date(),
    random: pooledRandom(),
    publicUrl: env.publicUrl,
    mailFrom: env.mailFrom,
    log,
  };
  if (options.role === "server") await seedDemo(ctx, demoCampaign);
  const transport = env.smtpUrl
    ? createSmtpTransport({ url: env.smtpUrl, greetAs: new URL(env.publicUrl).hostname })
    : createMailboxTransport((mail) => storeLocalMail(ctx, mail));
  return {
    ...ctx,
    env,
    transport,
    close: async () => {
      await transport.close();
      await db.close();
    },
  };
}

/** The database, at this version's schema. Throws StartError when it cannot be reached or opened. */
async function openMigrated(env: Env, options: RuntimeOptions): Promise<Database> {
  const migrations = { url: env.databaseUrl, migrationsFolder: options.migrationsFolder ?? findMigrations() };
  try {
    if (env.databaseUrl.startsWith("file:"))
      await mkdir(dirname(env.databaseUrl.slice("file:".length)), { recursive: true, mode: 0o700 });
    if (options.role === "server") await applyMigrations(migrations);
    else if ((await pendingMigrations(migrations)).length > 0)
      throw new StartError("The database does not have this version's tables yet. Run npm start once: it makes them.");
    return await openDatabase({ url: env.databaseUrl });
  } catch (error) {
    if (isOurs(error)) throw error;
    throw new StartError(
      env.databaseUrl.startsWith("file:")
        ? "The database file cannot be opened. Set DATABASE_URL to file:PATH, where PATH is a file on a local disk that this user may write."
        : "The database cannot be reached. Check host, port, user, password and database name in DATABASE_URL, and that Postgres runs.",
      { cause: error },
    );
  }
}

/** Errors that say themselves what to do. */
function isOurs(error: unknown): boolean {
  return error instanceof StartError || error instanceof MigrationError || error instanceof DataError;
}

/**
 * The keys. They are made only where nothing is sealed yet: fresh keys beside a database that has signers would leave
 * them closed for good and let every address sign a second time.
 */
async function findKeys(keyFile: string, db: Database, role: RuntimeOptions["role"]): Promise<Keys> {
  if (existsSync(keyFile)) return loadKeys(keyFile);
  if ((await db.read.signature.count()) > 0)
    throw new StartError(
      `The key file ${keyFile} is missing, and the database holds signatures that are sealed under its keys. ` +
        "Restore it from your backup, or set ONEVOICE_KEY_FILE to where it is.",
    );
  if (role === "cli") throw new StartError(`There is no key file ${keyFile} yet. Run npm start once: it makes it.`);
  return loadOrCreateKeys(keyFile);
}

/** The folder prisma/migrations of this checkout: above this file, be it source or build. */
export function findMigrations(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const migrations = join(folder, "prisma", "migrations");
    if (existsSync(migrations)) return migrations;
  }
  throw new StartError("The folder prisma/migrations is missing beside the program. Check out the project again.");
}
