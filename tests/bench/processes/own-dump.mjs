// SQLite's own dump of the sealed rows: node own-dump.mjs DATABASE_FILE OUT. As `.dump` of the sqlite3 command line does,
// SQLite itself makes a line of text of each confirmed row, blobs in hexadecimal; nothing is opened or looked at.
import { closeSync, openSync, writeSync } from "node:fs";
import Database from "better-sqlite3";

const [file = "", out = ""] = process.argv.slice(2);
const BUFFER_CHARS = 65_536;

const db = new Database(file, { readonly: true });
const lines = db
  .prepare(
    `SELECT "id" || ',' || "textId" || ',' || "locale" || ',' || "country" || ',' || "showName" || ',' || "source" ||
       ',' || "createdAt" || ',' || "confirmedAt" || ',' || hex("sealed") || char(10)
     FROM "Signature" NOT INDEXED WHERE "state" = 'confirmed'`,
  )
  .pluck();
const fd = openSync(out, "w");
let buffer = "";
let rows = 0;
for (const line of lines.iterate()) {
  buffer += line;
  rows++;
  if (buffer.length < BUFFER_CHARS) continue;
  writeSync(fd, buffer);
  buffer = "";
}
writeSync(fd, buffer);
closeSync(fd);
db.close();
process.stdout.write(JSON.stringify({ rows }));
