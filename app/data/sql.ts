import { Prisma } from "./generated/sqlite/client";

/** A value of a column as both engines take it. */
export type SqlValue = string | number | boolean | Date | Uint8Array<ArrayBuffer> | null;

/** SQLite takes 32,766 parameters in one statement, Postgres 65,535. */
const MAX_PARAMETERS = 30_000;

/**
 * `INSERT INTO table (columns) VALUES …` for many rows, `tail` behind it (ON CONFLICT …, RETURNING …). Table and column
 * names are the code's own, never input. Rows are cut into as many statements as the engines' limit asks for.
 */
export function insertStatements<Row extends Record<string, SqlValue>>(
  table: string,
  rows: readonly Row[],
  tail: string,
): Prisma.Sql[] {
  const first = rows[0];
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const perStatement = Math.max(1, Math.floor(MAX_PARAMETERS / columns.length));
  const head = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES `;
  const statements: Prisma.Sql[] = [];
  for (let start = 0; start < rows.length; start += perStatement) {
    const chunk = rows.slice(start, start + perStatement);
    const values = chunk.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] as SqlValue))})`);
    statements.push(Prisma.sql`${Prisma.raw(head)}${Prisma.join(values)} ${Prisma.raw(tail)}`);
  }
  return statements;
}

export const { sql, join, raw } = Prisma;
