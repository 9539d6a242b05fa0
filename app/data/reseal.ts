import type { ReadClient, Tx } from "./database";
import { sql } from "./sql";

/** Sealed bytes of one row. */
export interface SealedRow {
  id: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** A row's bytes sealed anew. */
export interface ResealedRow extends SealedRow {
  /** What the row held when it was read. */
  was: Uint8Array<ArrayBuffer>;
}

/** How many signatures are sealed under another key than this one. */
export function countSealedOtherwise(read: ReadClient, keyId: number): Promise<number> {
  return read.signature.count({ where: { keyId: { not: keyId }, sealed: { not: null } } });
}

/** Signatures sealed under another key than this one, by id, after an id. */
export async function findSealedOtherwise(
  read: ReadClient,
  keyId: number,
  after: string,
  limit: number,
): Promise<SealedRow[]> {
  return read.$queryRaw<SealedRow[]>(
    sql`SELECT "id", "sealed" FROM "Signature" WHERE "keyId" <> ${keyId} AND "sealed" IS NOT NULL AND "id" > ${after}
        ORDER BY "id" LIMIT ${limit}`,
  );
}

/** All mails of the local mailbox (which keeps a few hundred), as they are sealed. */
export function findSealedMails(read: ReadClient): Promise<SealedRow[]> {
  return read.localMail.findMany({ select: { id: true, sealed: true } });
}

/** Puts new bytes into signatures that still hold the bytes they were read with. Returns how many did. */
export async function resealSignatures(tx: Tx, keyId: number, rows: readonly ResealedRow[]): Promise<number> {
  let changed = 0;
  for (const { id, sealed, was } of rows)
    changed += await tx.$executeRaw(
      sql`UPDATE "Signature" SET "sealed" = ${sealed}, "keyId" = ${keyId} WHERE "id" = ${id} AND "sealed" = ${was}`,
    );
  return changed;
}

/** As `resealSignatures`, for the local mailbox. */
export async function resealMails(tx: Tx, rows: readonly ResealedRow[]): Promise<number> {
  let changed = 0;
  for (const { id, sealed, was } of rows)
    changed += await tx.$executeRaw(
      sql`UPDATE "LocalMail" SET "sealed" = ${sealed} WHERE "id" = ${id} AND "sealed" = ${was}`,
    );
  return changed;
}
