import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";

/** A hash over every row of every table of a SQLite database: two equal ones mean that nothing was changed. */
export function hashOfRows(databaseUrl: string): string {
  const database = new Sqlite(fileOf(databaseUrl), { readonly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
    const hash = createHash("sha256");
    for (const name of names as string[])
      for (const row of database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).raw().iterate())
        hash.update(JSON.stringify([name, row]));
    return hash.digest("hex");
  } finally {
    database.close();
  }
}

/** The bytes of a SQLite database as a thief would find them: the file and its write-ahead log. */
export function bytesOf(databaseUrl: string): Buffer {
  const files = [fileOf(databaseUrl), `${fileOf(databaseUrl)}-wal`].filter(existsSync);
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** Runs statements on a SQLite database from outside the server, as an operator's shell or a broken disk would. */
export function meddle(databaseUrl: string, sql: string): void {
  const database = new Sqlite(fileOf(databaseUrl), { timeout: 5000 });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

function fileOf(databaseUrl: string): string {
  return databaseUrl.slice("file:".length);
}
