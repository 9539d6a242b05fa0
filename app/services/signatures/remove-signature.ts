import { addCounts, countKeysOf } from "../../data/counts";
import type { Tx } from "../../data/database";
import { DataError } from "../../data/errors";
import { cancelForSignature } from "../../data/outbox";
import { deletePending, eraseSignature } from "../../data/signatures";
import type { SignatureOfToken } from "./find-by-token";

/**
 * Erases a person in the caller's transaction, from whatever state: the row goes when it was never confirmed, else the
 * row stays without the person. Counts follow, mails that wait are called off. Throws DataError "busy" (so that the
 * write is decided anew) when the row changed since it was read.
 */
export async function removeSignature(tx: Tx, signature: SignatureOfToken, now: Date): Promise<void> {
  await cancelForSignature(tx, signature.id, now);
  const inLedger = await tx.ledgerEntry.count({ where: { signatureId: signature.id } });
  const done =
    signature.state === "pending" && inLedger === 0
      ? await deletePending(tx, signature.id)
      : await eraseSignature(tx, signature.id, signature.state, now);
  if (!done) throw new DataError("busy", "The signature changed while it was being erased: decide again");
  if (signature.state === "confirmed") await uncount(tx, signature);
}

/** Takes a signature that was confirmed out of its campaign's counts. */
export async function uncount(tx: Tx, signature: SignatureOfToken): Promise<void> {
  const keys = countKeysOf(signature);
  await addCounts(
    tx,
    signature.campaignId,
    keys.map((key) => ({ ...key, by: -1 })),
  );
}
