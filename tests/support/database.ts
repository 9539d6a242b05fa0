import { randomBytes } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { type Database, openDatabase } from "../../app/data/database";
import "../setup/provided";
import { runSql } from "./postgres-server";

export interface TestDatabase {
  url: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** An empty, migrated database of its own on the engine under test. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return inject("engine") === "sqlite" ? copySqlite() : copyPostgres();
}

/**
 * A database for the tests of one file, or for each test with `per: "test"`: made before, closed and dropped after.
 * Returns a function, because the database is there only once the tests run.
 */
export function useDatabase({ per = "file" }: { per?: "file" | "test" } = {}): () => Database {
  const [before, after] = per === "file" ? [beforeAll, afterAll] : [beforeEach, afterEach];
  let database: Database | undefined;
  let copy: TestDatabase | undefined;
  before(async () => {
    copy = await createTestDatabase();
    database = await openDatabase({ url: copy.url });
  });
  after(async () => {
    await database?.close();
    await copy?.drop();
  });
  return () => {
    if (!database) throw new Error("The database is there only while a test runs");
    return database;
  };
}

async function copySqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-test-"));
  const file = join(folder, "test.db");
  await copyFile(inject("sqliteTemplate"), file);
  return { url: `file:${file}`, drop: () => rm(folder, { recursive: true, force: true }) };
}

async function copyPostgres(): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await runSql(server, `CREATE DATABASE ${name} TEMPLATE ${inject("postgresTemplate")}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runSql(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}
