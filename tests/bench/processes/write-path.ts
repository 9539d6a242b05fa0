// Writes signatures in a process of its own: node --import tsx write-path.ts VARIANT DATABASE_FILE KEY_FILE COUNT.
// Variants: service:64 and service:400 (signPetition, as many in flight), plain (better-sqlite3, a transaction each),
// grouped (better-sqlite3, 64 in a transaction). Writes signatures per second and the processor's time for one as JSON.
import { createHash, randomBytes } from "node:crypto";
import Database from "better-sqlite3";
import { openDatabase } from "../../../app/data/database";
import { loadKeys } from "../../../app/data/keys";
import { signPetition } from "../../../app/services/signatures/sign-petition";
import { contextOn } from "../../faults/engines";
import { signForm } from "../../support/sign";

const SLUG = "un-commission-of-inquiry";
const GROUP = 64;

const [variant = "", file = "", keyFile = "", wanted = ""] = process.argv.slice(2);
const count = Number(wanted);
const warm = Math.ceil(count / 10);
const run = variant.startsWith("service:")
  ? await service(Number(variant.split(":")[1]))
  : plain(variant === "grouped");
await run(0, warm);
const started = performance.now();
const busy = process.cpuUsage();
await run(warm, warm + count);
const perSecond = count / ((performance.now() - started) / 1000);
const { user, system } = process.cpuUsage(busy);
process.stdout.write(JSON.stringify({ perSecond, cpuMicroseconds: (user + system) / count }));
process.exit(0);

async function service(inFlight: number) {
  const ctx = contextOn(await openDatabase({ url: `file:${file}` }), await loadKeys(keyFile), () => new Date());
  return async (from: number, to: number) => {
    let next = from;
    const lane = async () => {
      while (next < to) {
        const form = signForm({ email: emailOf(next++), place: "Geneva" });
        const { outcome } = await signPetition(ctx, { slug: SLUG, locale: "en", form });
        if (outcome !== "accepted") throw new Error(`A signature was ${outcome}`);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, lane));
  };
}

function plain(isGrouped: boolean) {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  const campaign = db
    .prepare(
      `SELECT c."id", t."id" AS "textId" FROM "Campaign" c JOIN "CampaignText" t ON t."campaignId" = c."id" AND "locale" = 'en'`,
    )
    .get() as { id: string; textId: string };
  const insert = db.prepare(
    `INSERT INTO "Signature" ("id", "campaignId", "textId", "locale", "state", "emailKey", "keyId", "sealed", "nonce",
       "country", "showName", "updates", "source", "flags", "createdAt", "mailedAt")
     VALUES (?, ?, ?, 'en', 'pending', ?, 1, ?, ?, 'CH', 1, 0, '', '', ?, ?)`,
  );
  const write = (number: number) => {
    const now = new Date().toISOString();
    const id = `${Date.now()}${randomBytes(8).toString("hex")}`.slice(0, 26);
    const emailKey = createHash("sha256").update(emailOf(number)).digest("hex");
    const person = Buffer.from(JSON.stringify(["Ada Example", emailOf(number), "Geneva", null]));
    insert.run(id, campaign.id, campaign.textId, emailKey, person, randomBytes(16), now, now);
  };
  const writeGroup = db.transaction((from: number, to: number) => {
    for (let number = from; number < to; number++) write(number);
  });
  return async (from: number, to: number) => {
    if (isGrouped) for (let next = from; next < to; next += GROUP) writeGroup(next, Math.min(next + GROUP, to));
    else for (let next = from; next < to; next++) write(next);
  };
}

function emailOf(number: number): string {
  return `write-${number}@load.example.org`;
}
