import Database from "better-sqlite3";
import type { Keys } from "../../app/data/keys";
import type { Findings } from "./outcome";
import type { ClientLog } from "./sign-load";

/** Opens a server's database file to look only, whoever else has it open, or had when it was killed. */
export function openToLook(file: string): Database.Database {
  return new Database(file, { readonly: true, timeout: 5000 });
}

/** SQLite's own check of the file, and of its foreign keys. */
export function inspectIntegrity(db: Database.Database, findings: Findings): void {
  const integrity = db.pragma("integrity_check", { simple: true });
  if (integrity !== "ok") findings.add("integrity_check found something", String(integrity));
  if ((db.pragma("foreign_key_check") as unknown[]).length > 0) findings.add("foreign_key_check found something");
}

/** Everything that clients were told is on disk, once. */
export function inspectAcknowledged(db: Database.Database, keys: Keys, log: ClientLog, findings: Findings): void {
  const find = db.prepare(`SELECT "state" FROM "Signature" WHERE "emailKey" = ?`).pluck();
  for (const email of log.signed) {
    const states = find.all(keys.emailKey(email)) as string[];
    if (states.length === 0) findings.add("an acknowledged signature is lost", email);
    if (states.length > 1) findings.add("an address has several rows", email);
    if (log.confirmed.has(email) && states[0] !== "confirmed")
      findings.add("an acknowledged confirmation is lost", email);
  }
}

/** No half-done signature: each has its consents, its confirmation link and one mail, and no address has two. */
export function inspectWholeness(db: Database.Database, findings: Findings): void {
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  const without = (rest: string) => count(`SELECT COUNT(*) FROM "Signature" s WHERE "source" <> 'made-up' AND ${rest}`);
  const wrong = {
    "addresses with several rows": count(
      `SELECT COUNT(*) FROM (SELECT 1 FROM "Signature" GROUP BY "campaignId", "emailKey" HAVING COUNT(*) > 1)`,
    ),
    "signatures without consent": without(`(SELECT COUNT(*) FROM "Consent" c WHERE c."signatureId" = s."id") < 2`),
    "signatures without one confirmation link": without(
      `(SELECT COUNT(*) FROM "Token" t WHERE t."signatureId" = s."id" AND t."purpose" = 'confirm') <> 1`,
    ),
    "signatures without one mail": without(
      `(SELECT COUNT(*) FROM "Outbox" o WHERE o."signatureId" = s."id" AND o."kind" = 'confirm') <> 1`,
    ),
    "confirmed signatures without one ledger leaf": without(
      `s."state" = 'confirmed' AND (SELECT COUNT(*) FROM "LedgerEntry" l WHERE l."signatureId" = s."id") <> 1`,
    ),
  };
  for (const [what, times] of Object.entries(wrong)) if (times > 0) findings.add(`${times} ${what}`);
}
