import type { Tx } from "./database";
import type { Signature } from "./generated/sqlite/client";
import type { TokenPurpose } from "./keys";
import { deletePublicSigners } from "./public-signers";
import { insertStatements, join, sql } from "./sql";

export type SignatureRow = Signature;

/** A new signature as it is stored: nothing in it names the signer. */
export interface NewSignature {
  id: string;
  campaignId: string;
  textId: string;
  locale: string;
  emailKey: string;
  keyId: number;
  sealed: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array<ArrayBuffer>;
  country: string;
  showName: boolean;
  showPublic: boolean;
  updates: boolean;
  source: string;
  flags: string;
}

export interface NewConsent {
  id: string;
  signatureId: string;
  purpose: string;
  granted: boolean;
  textVersion: number;
  textHash: string;
  locale: string;
  at: Date;
}

export interface NewToken {
  hash: string;
  purpose: TokenPurpose;
  campaignId: string;
  signatureId: string;
  createdAt: Date;
}

/**
 * Inserts pending signatures; the unique key of campaign and e-mail key decides who was first. Returns the ids that
 * went in: the others' addresses have a signature of that campaign already.
 */
export async function insertPending(tx: Tx, rows: readonly NewSignature[], now: Date): Promise<Set<string>> {
  const inserted = new Set<string>();
  const full = rows.map((row) => ({ ...row, state: "pending", createdAt: now, mailedAt: now }));
  const tail = `ON CONFLICT ("campaignId", "emailKey") DO NOTHING RETURNING "id"`;
  for (const statement of insertStatements("Signature", full, tail))
    for (const { id } of await tx.$queryRaw<{ id: string }[]>(statement)) inserted.add(id);
  return inserted;
}

/** The signatures of one campaign under these e-mail keys. */
export function findByEmailKeys(tx: Tx, campaignId: string, emailKeys: string[]): Promise<SignatureRow[]> {
  return tx.signature.findMany({ where: { campaignId, emailKey: { in: emailKeys } } });
}

export async function insertConsents(tx: Tx, rows: NewConsent[]): Promise<void> {
  for (const statement of insertStatements("Consent", rows as never, "")) await tx.$executeRaw(statement);
}

export async function insertTokens(tx: Tx, rows: NewToken[]): Promise<void> {
  for (const statement of insertStatements("Token", rows as never, "")) await tx.$executeRaw(statement);
}

/**
 * Takes the right to mail this signer again: true for the one caller that moves `mailedAt` on from `seen`. Two requests
 * at once cannot both win.
 */
export async function claimMailing(tx: Tx, id: string, seen: Date | null, now: Date): Promise<boolean> {
  const { count } = await tx.signature.updateMany({ where: { id, mailedAt: seen }, data: { mailedAt: now } });
  return count === 1;
}

/** A withdrawn signature signed anew: everything of the old consent is replaced, old links are dead. */
export async function renewWithdrawn(
  tx: Tx,
  id: string,
  signature: Omit<NewSignature, "id">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.signature.updateMany({
    where: { id, state: "withdrawn" },
    data: {
      ...signature,
      state: "pending",
      createdAt: now,
      mailedAt: now,
      remindedAt: null,
      confirmedAt: null,
      withdrawnAt: null,
    },
  });
  if (count === 0) return false;
  await tx.token.deleteMany({ where: { signatureId: id } });
  return true;
}

/** A signature as it was when it became confirmed. */
export interface ConfirmedSignature {
  id: string;
  nonce: Uint8Array;
  showPublic: boolean;
}

/**
 * pending → confirmed for those still pending; returns the rows that changed. The state is compared as an expression:
 * SQLite would otherwise walk the index of all pending signatures instead of looking up these few ids.
 */
export async function markConfirmed(tx: Tx, ids: string[], now: Date): Promise<ConfirmedSignature[]> {
  const rows = await tx.$queryRaw<(ConfirmedSignature & { showPublic: unknown })[]>(
    sql`UPDATE "Signature" SET "state" = 'confirmed', "confirmedAt" = ${now}
        WHERE "id" IN (${join(ids)}) AND "state" || '' = 'pending' RETURNING "id", "nonce", "showPublic"`,
  );
  return rows.map((row) => ({ ...row, showPublic: Boolean(row.showPublic) }));
}

/** confirmed or pending → withdrawn, and off the public list; true for the one caller that changed it. */
export async function markWithdrawn(tx: Tx, id: string, from: "confirmed" | "pending", now: Date): Promise<boolean> {
  const { count } = await tx.signature.updateMany({
    where: { id, state: from },
    data: { state: "withdrawn", withdrawnAt: now, showName: false, showPublic: false, updates: false },
  });
  if (count === 0) return false;
  await deletePublicSigners(tx, [id]);
  return true;
}

/** Changes what a signer chose; true unless the row changed since it was read. */
export async function changeChoices(
  tx: Tx,
  read: { id: string; state: string; showName: boolean; showPublic: boolean; updates: boolean },
  choices: { showName: boolean; showPublic: boolean; updates: boolean },
): Promise<boolean> {
  const { id, state, showName, showPublic, updates } = read;
  const { count } = await tx.signature.updateMany({
    where: { id, state, showName, showPublic, updates },
    data: choices,
  });
  return count === 1;
}

/**
 * Erases the person: what is sealed, the e-mail key and the nonce go (with the nonce every token and the ledger salt),
 * consents, tokens and the place on the public list are deleted, ledger leaf and list entry stay without a link to anybody. True for the one caller
 * that changed the row from the state it was read in.
 */
export async function eraseSignature(tx: Tx, id: string, from: string, now: Date): Promise<boolean> {
  const { count } = await tx.signature.updateMany({
    where: { id, state: from },
    data: {
      state: "erased",
      emailKey: null,
      sealed: null,
      nonce: null,
      showName: false,
      showPublic: false,
      updates: false,
      source: "",
      flags: "",
      erasedAt: now,
    },
  });
  if (count === 0) return false;
  await deletePublicSigners(tx, [id]);
  await tx.consent.deleteMany({ where: { signatureId: id } });
  await tx.token.deleteMany({ where: { signatureId: id } });
  await tx.ledgerEntry.updateMany({ where: { signatureId: id }, data: { signatureId: null } });
  await tx.deliveryEntry.updateMany({ where: { signatureId: id }, data: { signatureId: null } });
  return true;
}

/** Deletes a signature that was never confirmed, with its consents and tokens. True for the one caller that did. */
export async function deletePending(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.signature.deleteMany({ where: { id, state: "pending" } });
  return count === 1;
}
