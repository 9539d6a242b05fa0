import type { Database } from "./database";
import { raw, sql } from "./sql";

type PragmaRow = Record<string, unknown>;

/** Settings of Postgres without which a commit may be lost, and what they must be. */
const POSTGRES_SETTINGS = { fsync: "on", full_page_writes: "on" };

/**
 * What the engine itself says about the database: for SQLite the complaints of integrity_check and foreign_key_check,
 * for Postgres settings that would lose commits. Empty when all is well. Over a large SQLite file it takes a while.
 */
export async function inspectEngine(db: Database): Promise<string[]> {
  if (db.provider === "postgres") return inspectPostgres(db);
  const integrity = await db.read.$queryRaw<PragmaRow[]>(sql`${raw("PRAGMA integrity_check(20)")}`);
  const problems = integrity.map((row) => String(Object.values(row)[0])).filter((text) => text !== "ok");
  const orphans = await db.read.$queryRaw<PragmaRow[]>(sql`${raw("PRAGMA foreign_key_check")}`);
  if (orphans.length > 0) problems.push(`${orphans.length} rows point to rows that are not there`);
  return problems;
}

async function inspectPostgres(db: Database): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, wanted] of Object.entries(POSTGRES_SETTINGS)) {
    const rows = await db.read.$queryRaw<PragmaRow[]>(sql`${raw(`SHOW ${name}`)}`);
    const found = String(Object.values(rows[0] ?? {})[0]);
    if (found !== wanted) problems.push(`${name} is ${found}, it must be ${wanted}`);
  }
  return problems;
}
