import type { ReadClient, Tx } from "./database";

export type ChallengePurpose = "register" | "sign_in" | "prove";

export interface ChallengeRow {
  challenge: string;
  purpose: ChallengePurpose;
  /** Null for sign_in: who it is shows in the answer. */
  staffId: string | null;
  /** SHA-256 (hex) of the asking browser's cookie. */
  browserHash: string;
  expiresAt: Date;
}

/** Stores a challenge and drops those that have run out. */
export async function insertChallenge(tx: Tx, row: ChallengeRow, now: Date): Promise<void> {
  await tx.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.passkeyChallenge.create({ data: row });
}

/** Uses up a challenge; true for the one caller that got it, and only as it was given out. */
export async function consumeChallenge(tx: Tx, row: Omit<ChallengeRow, "expiresAt">, now: Date): Promise<boolean> {
  const { count } = await tx.passkeyChallenge.deleteMany({ where: { ...row, expiresAt: { gt: now } } });
  return count === 1;
}

export interface NewPasskey {
  /** The credential's own, base64url. */
  id: string;
  staffId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  /** Comma-separated. */
  transports: string;
  name: string;
  createdAt: Date;
}

/** Stores a passkey; false when its id is there already, whoever has it. */
export async function insertPasskey(tx: Tx, passkey: NewPasskey): Promise<boolean> {
  if ((await tx.passkey.count({ where: { id: passkey.id } })) > 0) return false;
  await tx.passkey.create({ data: passkey });
  return true;
}

/** Somebody's passkeys, the oldest first. */
export function findPasskeys(read: ReadClient | Tx, staffId: string) {
  return read.passkey.findMany({ where: { staffId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** A passkey with its owner, or null. */
export function findPasskey(read: ReadClient, id: string) {
  return read.passkey.findUnique({ where: { id }, include: { staff: true } });
}

/**
 * Notes the use of a passkey with its new counter. False when the counter did not move on (WebAuthn Level 3, 7.2, step
 * 22) or the passkey is gone; passkeys that do not count stay at 0. Of two answers with one counter, one gets true.
 */
export async function notePasskeyUse(tx: Tx, id: string, counter: number, now: Date): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({
    where: { id, counter: counter === 0 ? 0 : { lt: counter } },
    data: { counter, lastUsedAt: now },
  });
  return count === 1;
}

/** Renames somebody's own passkey; its old name, or null when they have no such passkey. */
export async function renamePasskey(tx: Tx, staffId: string, id: string, name: string): Promise<string | null> {
  const passkey = await tx.passkey.findFirst({ where: { id, staffId }, select: { name: true } });
  if (passkey) await tx.passkey.updateMany({ where: { id, staffId }, data: { name } });
  return passkey?.name ?? null;
}

/** Removes somebody's own passkey; false when they have none of this id. */
export async function deletePasskey(tx: Tx, staffId: string, id: string): Promise<boolean> {
  const { count } = await tx.passkey.deleteMany({ where: { id, staffId } });
  return count === 1;
}

/** Removes all of somebody's passkeys and the challenges that wait for them. Returns how many passkeys there were. */
export async function deletePasskeysOf(tx: Tx, staffId: string): Promise<number> {
  await tx.passkeyChallenge.deleteMany({ where: { staffId } });
  const { count } = await tx.passkey.deleteMany({ where: { staffId } });
  return count;
}
