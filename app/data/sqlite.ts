import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { Engine } from "./database";
import { DataError } from "./errors";
import { PrismaClient } from "./generated/sqlite/client";

/** better-sqlite3 waits inside its thread, so this is short; the write queue waits the rest of the time outside it. */
const BUSY_TIMEOUT_MS = 50;

/** What every connection must have; the start is refused when one did not stick. synchronous 2 is FULL. */
const PRAGMAS = [
  { name: "journal_mode", set: "WAL", expect: "wal" },
  { name: "synchronous", set: "FULL", expect: "2" },
  { name: "foreign_keys", set: "ON", expect: "1" },
  { name: "secure_delete", set: "ON", expect: "1" },
] as const;

/** Opens a SQLite file with one writing and one read-only connection, both in WAL mode with synchronous=FULL. */
export async function openSqlite(url: string): Promise<Engine> {
  const writer = new PrismaClient({ adapter: new WalFactory({ url, timeout: BUSY_TIMEOUT_MS }) });
  await assertPragmas(writer);
  const openReader = () =>
    new PrismaClient({
      adapter: new PrismaBetterSqlite3({ url, readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }),
    });
  const reader = openReader();
  return {
    provider: "sqlite",
    reader,
    writer,
    concurrency: 1,
    // A deferred BEGIN would take the lock at the first write and fail there when another process wrote meanwhile;
    // an UPDATE of no row takes it now, on a fresh snapshot.
    lockSql: `UPDATE "Campaign" SET "goal" = "goal" WHERE 0`,
    openReader,
    close: async () => {
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}

class WalFactory extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    for (const pragma of PRAGMAS) await adapter.executeScript(`PRAGMA ${pragma.name}=${pragma.set}`);
    return adapter;
  }
}

async function assertPragmas(writer: PrismaClient): Promise<void> {
  for (const pragma of PRAGMAS) {
    const rows = await writer.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma.name}`);
    const found = String(Object.values(rows[0] ?? {})[0]);
    if (found !== pragma.expect)
      throw new DataError(
        "other",
        `SQLite did not accept PRAGMA ${pragma.name}=${pragma.set} (it is ${found}). ` +
          "Put the database on a local disk: network file systems and in-memory files cannot keep what we promise.",
      );
  }
}
