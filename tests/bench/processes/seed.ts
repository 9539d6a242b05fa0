// Fills a database through the services: node --import tsx seed.ts DATABASE_FILE KEY_FILE CONFIRMED. Goes on until that
// many signatures are confirmed, writes the number of it now and then, and ends with the whole file written.
import Database from "better-sqlite3";
import { openDatabase } from "../../../app/data/database";
import { loadKeys } from "../../../app/data/keys";
import { seedSignatures } from "../../../app/services/signatures/seed-signatures";
import { contextOn } from "../../faults/engines";

const SLUG = "un-commission-of-inquiry";
const SEED = 1;
/** Somewhat more than what is missing, since not everybody who signs confirms. */
const SURPLUS = 1.12;
const SMALLEST_STEP = 400;

const [file = "", keyFile = "", wanted = ""] = process.argv.slice(2);
const db = await openDatabase({ url: `file:${file}` });
const ctx = contextOn(db, await loadKeys(keyFile), () => new Date());
for (;;) {
  const confirmed = await db.read.signature.count({ where: { state: "confirmed" } });
  process.stderr.write(`${confirmed}\n`);
  const missing = Number(wanted) - confirmed;
  if (missing <= 0) break;
  const signatures = Math.min(50_000, Math.max(SMALLEST_STEP, Math.ceil(missing * SURPLUS)));
  const result = await seedSignatures(ctx, { slug: SLUG, signatures, seed: SEED });
  if (result.outcome !== "seeded") throw new Error(`Seeding was ${result.outcome}`);
}
await db.close();
const plain = new Database(file);
plain.pragma("wal_checkpoint(TRUNCATE)");
plain.close();
