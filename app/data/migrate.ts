import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { type Provider, providerOf } from "./database";
import { type Migration, openConnection, openSchemaEngine } from "./schema-engine";

export interface MigrateOptions {
  /** `file:path` (SQLite) or `postgres://…`. */
  url: string;
  /** Folder with `sqlite/` and `postgres/`, each in the layout of Prisma Migrate. */
  migrationsFolder: string;
}

/**
 * Why a database cannot be brought to this version's schema.
 * newer: it holds migrations that this version does not know. edited: a migration was changed after it was applied.
 * failed: a migration ended half-way. locked: another process is migrating or writing for too long.
 */
export type MigrationErrorKind = "newer" | "edited" | "failed" | "locked";

export class MigrationError extends Error {
  override readonly name = "MigrationError";

  constructor(
    readonly kind: MigrationErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

const LOCK_TIMEOUT_MS = 60_000;
const LOCK_RETRY_MS = 100;

/** Key of the Postgres advisory lock that lets one process migrate at a time ("onev" in ASCII). */
const ADVISORY_LOCK = 0x6f6e6576;

/**
 * Brings the database to the schema of `migrationsFolder` and returns the names of the migrations it applied, oldest
 * first. A SQLite file that is not there is made. All that is pending is one transaction: it is applied as a whole or
 * not at all, and of several processes that start at once one applies and the others wait.
 * Throws MigrationError, and what the driver throws when the database cannot be reached.
 */
export async function applyMigrations(options: MigrateOptions): Promise<string[]> {
  const provider = providerOf(options.url);
  const migrations = await readMigrations(join(options.migrationsFolder, provider));
  if (provider === "sqlite") await mkdir(dirname(sqlitePath(options.url)), { recursive: true });
  if ((await pendingMigrations(options)).length === 0) return [];

  const engine = await openSchemaEngine({ provider, url: options.url });
  try {
    await beginMigration(engine.connection, provider);
    if (pendingOf(migrations, await appliedRows(engine.connection, provider)).length === 0) return [];
    const failure = firstScriptError(engine.connection);
    try {
      const applied = await engine.apply(migrations);
      if (provider === "sqlite") await checkForeignKeys(engine.connection);
      await run(engine.connection, "COMMIT");
      return applied;
    } catch (error) {
      const cause = failure() ?? error;
      throw new MigrationError(
        "failed",
        `A migration failed and was rolled back, the database is as it was: ${describe(cause)}`,
        { cause },
      );
    }
  } finally {
    await run(engine.connection, "ROLLBACK").catch(() => {});
    await engine.close();
  }
}

/**
 * The names of the migrations that the database does not hold yet, oldest first; nothing is written.
 * Throws MigrationError when the database is newer than the folder, or does not match it.
 */
export async function pendingMigrations(options: MigrateOptions): Promise<string[]> {
  const provider = providerOf(options.url);
  const migrations = await readMigrations(join(options.migrationsFolder, provider));
  if (provider === "sqlite" && !existsSync(sqlitePath(options.url))) return migrations.map(({ name }) => name);
  const connection = await openConnection({ provider, url: options.url });
  try {
    return pendingOf(migrations, await appliedRows(connection, provider));
  } finally {
    await connection.dispose();
  }
}

/** Reads a folder of Prisma migrations, oldest first. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") })),
  );
}

interface AppliedRow {
  name: string;
  checksum: string;
  finished: boolean;
}

function pendingOf(migrations: readonly Migration[], rows: readonly AppliedRow[]): string[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.name);
    if (!migration)
      throw new MigrationError(
        "newer",
        `The database was made by a newer version of One Voice: it holds the migration ${row.name}, which this version ` +
          "does not know. Start the newer version, or restore the backup made before the upgrade.",
      );
    if (!row.finished)
      throw new MigrationError(
        "failed",
        `The migration ${row.name} began and did not end. Restore the backup made before it, or repair the database and ` +
          "mark the migration with `prisma migrate resolve`.",
      );
    if (row.checksum !== createHash("sha256").update(migration.sql).digest("hex"))
      throw new MigrationError(
        "edited",
        `The migration ${row.name} was changed after this database was made from it. Restore the file, or begin with a ` +
          "new database.",
      );
  }
  const applied = new Set(rows.map((row) => row.name));
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

async function appliedRows(connection: SqlDriverAdapter, provider: Provider): Promise<AppliedRow[]> {
  const existing = await query(
    connection,
    provider === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'"
      : "SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL",
  );
  if (existing.length === 0) return [];
  const rows = await query(
    connection,
    "SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return rows.map(([name, checksum, finished]) => ({
    name: String(name),
    checksum: String(checksum),
    finished: finished === true || Number(finished) === 1,
  }));
}

/**
 * Begins the transaction around a migration and takes the lock that keeps other processes out until it ends. SQLite
 * cannot switch foreign keys off inside a transaction, and its table rebuilds need them off, so it is done before and
 * they are checked at the end.
 */
async function beginMigration(connection: SqlDriverAdapter, provider: Provider): Promise<void> {
  if (provider === "sqlite") await run(connection, "PRAGMA foreign_keys=OFF");
  const begin =
    provider === "sqlite"
      ? "BEGIN IMMEDIATE"
      : `BEGIN; SET LOCAL lock_timeout = ${LOCK_RETRY_MS}; SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`;
  const deadline = Date.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    try {
      await run(connection, begin);
      break;
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (Date.now() > deadline)
        throw new MigrationError("locked", "Another process holds the database: stop it and start again", {
          cause: error,
        });
      if (provider === "postgres") await run(connection, "ROLLBACK");
      await sleep(LOCK_RETRY_MS);
    }
  }
  if (provider === "postgres") await run(connection, `SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
}

/** SQLITE_BUSY, or Postgres's lock_not_available. */
function isLocked(error: unknown): boolean {
  const cause = (error as { cause?: { kind?: string; originalCode?: string } } | undefined)?.cause;
  return cause?.kind === "SocketTimeout" || cause?.originalCode === "55P03";
}

/** An adapter may throw at once instead of returning a rejected promise; here it always does the latter. */
async function run(connection: SqlDriverAdapter, sql: string): Promise<void> {
  await connection.executeScript(sql);
}

async function checkForeignKeys(connection: SqlDriverAdapter): Promise<void> {
  const broken = await query(connection, "PRAGMA foreign_key_check");
  if (broken.length > 0) throw new Error(`${broken.length} rows would point to rows that are not there`);
}

/** Remembers the first error of a migration's SQL: the engine's own error afterwards may only say what followed. */
function firstScriptError(connection: SqlDriverAdapter): () => unknown {
  let first: unknown;
  const execute = connection.executeScript.bind(connection);
  connection.executeScript = async (script) => {
    try {
      await execute(script);
    } catch (error) {
      first ??= error;
      throw error;
    }
  };
  return () => first;
}

async function query(connection: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

function sqlitePath(url: string): string {
  return url.replace(/^file:/, "");
}

function describe(error: unknown): string {
  const cause = (error as { cause?: { originalMessage?: string } } | undefined)?.cause;
  return cause?.originalMessage ?? (error instanceof Error ? error.message : String(error));
}
