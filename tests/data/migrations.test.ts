import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../app/data/database";
import { applyMigrations, pendingMigrations, readMigrations } from "../../app/data/migrate";
import { openSchemaEngine } from "../../app/data/schema-engine";
import { schemaFor } from "../../scripts/generate-client.mjs";
import { createTestDatabase, type TestDatabase } from "../support/database";

const provider = inject("engine");
const SHIPPED = "prisma/migrations";
const NEXT = "20990101000000_next";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-migrations-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the shipped migrations with one more, whose SQL is given. */
async function withNext(sql: string): Promise<string> {
  const copy = await mkdtemp(join(folder, "copy-"));
  await cp(SHIPPED, copy, { recursive: true });
  await mkdir(join(copy, provider, NEXT));
  await writeFile(join(copy, provider, NEXT, "migration.sql"), sql);
  return copy;
}

async function withDatabase(use: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await createTestDatabase();
  try {
    await use(database);
  } finally {
    await database.drop();
  }
}

async function migrationsToSchema(schema: string): Promise<string | null> {
  const migrations = await readMigrations(join(SHIPPED, provider));
  const url = provider === "sqlite" ? ":memory:" : inject("postgresUrl");
  const engine = await openSchemaEngine({ provider, url });
  try {
    return await engine.diff(migrations, schema);
  } finally {
    await engine.close();
  }
}

describe("the shipped migrations", () => {
  test("build exactly the schema", async () => {
    expect(await migrationsToSchema(schemaFor(provider))).toBeNull();
  });

  test("would differ from a schema with one more column", async () => {
    const changed = schemaFor(provider).replace("model Organisation {", "model Organisation {\n  motto String?");
    expect(await migrationsToSchema(changed)).toMatch(/ADD COLUMN +"motto" TEXT/);
  });

  test("carry the same names for both engines", async () => {
    const [sqlite, postgres] = await Promise.all(
      ["sqlite", "postgres"].map(async (engine) =>
        (await readMigrations(join(SHIPPED, engine))).map(({ name }) => name),
      ),
    );
    expect(sqlite).toEqual(postgres);
  });
});

describe("applying", () => {
  test("leaves nothing pending and does nothing the second time", () =>
    withDatabase(async ({ url }) => {
      expect(await pendingMigrations({ url, migrationsFolder: SHIPPED })).toEqual([]);
      expect(await applyMigrations({ url, migrationsFolder: SHIPPED })).toEqual([]);
    }));

  test("adds what is new while the database is in use", () =>
    withDatabase(async ({ url }) => {
      const migrationsFolder = await withNext(`ALTER TABLE "Organisation" ADD COLUMN "motto" TEXT;`);
      const database = await openDatabase({ url });
      try {
        expect(await pendingMigrations({ url, migrationsFolder })).toEqual([NEXT]);
        expect(await applyMigrations({ url, migrationsFolder })).toEqual([NEXT]);
        expect(await pendingMigrations({ url, migrationsFolder })).toEqual([]);
        await database.ping();
        await database.write(async (tx) => tx.staff.create({ data: { id: "s", email: "e", createdAt: new Date(0) } }));
        expect(await database.read.staff.count()).toBe(1);
      } finally {
        await database.close();
      }
    }));

  test("by four at once happens once", () =>
    withDatabase(async ({ url }) => {
      const migrationsFolder = await withNext(`CREATE TABLE "Once" ("id" TEXT NOT NULL PRIMARY KEY);`);
      const runs = await Promise.all([1, 2, 3, 4].map(() => applyMigrations({ url, migrationsFolder })));
      expect(runs.flat()).toEqual([NEXT]);
    }));

  test("rolls a failing migration back as a whole, names its error, and works once it is repaired", () =>
    withDatabase(async ({ url }) => {
      const broken = `CREATE TABLE "Half" ("id" TEXT NOT NULL PRIMARY KEY);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;`;
      const failing = applyMigrations({ url, migrationsFolder: await withNext(broken) });
      await expect(failing).rejects.toMatchObject({ kind: "failed", message: expect.stringMatching(/Nowhere/) });
      const migrationsFolder = await withNext(`CREATE TABLE "Half" ("id" TEXT NOT NULL PRIMARY KEY);`);
      expect(await applyMigrations({ url, migrationsFolder })).toEqual([NEXT]);
    }));

  test("refuses a database that a newer version made", () =>
    withDatabase(async ({ url }) => {
      await applyMigrations({ url, migrationsFolder: await withNext(`CREATE TABLE "New" ("id" TEXT NOT NULL);`) });
      const older = { url, migrationsFolder: SHIPPED };
      await expect(applyMigrations(older)).rejects.toMatchObject({
        kind: "newer",
        message: expect.stringContaining(NEXT),
      });
      await expect(pendingMigrations(older)).rejects.toMatchObject({ kind: "newer" });
    }));

  test("refuses a migration that was changed after it was applied", () =>
    withDatabase(async ({ url }) => {
      await applyMigrations({ url, migrationsFolder: await withNext(`CREATE TABLE "A" ("id" TEXT NOT NULL);`) });
      const edited = await withNext(`CREATE TABLE "B" ("id" TEXT NOT NULL);`);
      await expect(applyMigrations({ url, migrationsFolder: edited })).rejects.toMatchObject({ kind: "edited" });
    }));
});

// What only SQLite does: Postgres alters tables in place, and its databases are made by their server.
if (provider === "sqlite") {
  test("a table that is rebuilt keeps the rows that point to it", () =>
    withDatabase(async ({ url }) => {
      const database = await openDatabase({ url });
      await database.write(async (tx) => {
        await tx.staff.create({ data: { id: "s", email: "e", createdAt: new Date(0) } });
        await tx.staffLink.create({ data: { hash: "h", staffId: "s", expiresAt: new Date(0) } });
      });
      await database.close();
      const engine = await openSchemaEngine({ provider, url: ":memory:" });
      const migrations = await readMigrations(join(SHIPPED, provider));
      const changed = schemaFor(provider).replace(
        "model Staff {",
        "model Staff {\n  years Int @default(0)\n  note String?",
      );
      const optional = changed.replace(/(model Staff \{[^}]*?)email( +)String /, "$1email$2String?");
      const sql = await engine.diff(migrations, optional);
      await engine.close();
      expect(sql).toContain(`DROP TABLE "Staff"`);
      await applyMigrations({ url, migrationsFolder: await withNext(sql ?? "") });
      const after = await openDatabase({ url });
      expect(await after.read.staffLink.count()).toBe(1);
      expect(await after.read.staff.count()).toBe(1);
      await after.close();
    }));

  test("a SQLite file and its folder are made when they are not there", async () => {
    const url = `file:${join(folder, "new", "deep", "onevoice.db")}`;
    const names = (await readMigrations(join(SHIPPED, provider))).map(({ name }) => name);
    expect(await pendingMigrations({ url, migrationsFolder: SHIPPED })).toEqual(names);
    expect(await applyMigrations({ url, migrationsFolder: SHIPPED })).toEqual(names);
  });
}
