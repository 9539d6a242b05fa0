import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { endChild, startChild } from "../support/processes";
import { makeDatabase } from "./template";

/** Ignored by git; the seeded databases stay, because seeding takes minutes. */
export const OUT = "bench";

const SEEDER = fileURLToPath(new URL("./processes/seed.ts", import.meta.url));
const MIGRATIONS = "prisma/migrations/sqlite";
const DATABASE = "onevoice.sqlite";
const FILES = [DATABASE, "keys.json"] as const;

/** A database with confirmed signatures of made-up people. */
export interface Seeded {
  folder: string;
  file: string;
  confirmed: number;
}

/**
 * The databases with at least so many confirmed signatures, small to large, each grown out of the one before. One that is
 * there from an earlier run is taken when it has its rows and the schema is still the same.
 */
export async function seededDatabases(sizes: readonly number[], onProgress: (line: string) => void): Promise<Seeded[]> {
  const schema = await schemaHash();
  const databases: Seeded[] = [];
  for (const size of sizes) {
    const folder = join(OUT, `seeded-${size}`);
    const stamp = join(folder, "schema");
    const isFresh = existsSync(stamp) && (await readFile(stamp, "utf8")) === schema;
    if (!isFresh || countConfirmed(folder) < size) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const smaller = databases.at(-1);
      if (smaller) for (const file of FILES) await copyFile(join(smaller.folder, file), join(folder, file));
      else await makeDatabase(folder);
      await seed(folder, size, onProgress);
      await writeFile(stamp, schema);
    }
    databases.push({ folder, file: join(folder, DATABASE), confirmed: countConfirmed(folder) });
  }
  return databases;
}

async function seed(folder: string, size: number, onProgress: (line: string) => void): Promise<void> {
  const [file, keyFile] = FILES.map((name) => join(folder, name)) as [string, string];
  const child = startChild(process.execPath, ["--import", "tsx", SEEDER, file, keyFile, String(size)]);
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-2_000);
    const confirmed = Number(text.trim().split("\n").at(-1));
    if (confirmed > 0) onProgress(`  ${confirmed.toLocaleString("en")} of ${size.toLocaleString("en")} confirmed`);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  await endChild(child);
  if (code !== 0) throw new Error(`Seeding ended with ${code}:\n${errors}`);
}

function countConfirmed(folder: string): number {
  const db = new Database(join(folder, DATABASE), { readonly: true, fileMustExist: true });
  try {
    return db.prepare(`SELECT COUNT(*) FROM "Signature" WHERE "state" = 'confirmed'`).pluck().get() as number;
  } finally {
    db.close();
  }
}

async function schemaHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(MIGRATIONS, { recursive: true })).sort())
    if (name.endsWith(".sql")) hash.update(await readFile(join(MIGRATIONS, name)));
  return hash.digest("hex");
}
