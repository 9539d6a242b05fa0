import { DataError } from "../../data/errors";
import { cancelForSignature } from "../../data/outbox";
import { insertConsents, markWithdrawn } from "../../data/signatures";
import { decideWithdraw, type SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import { consentRow, grantedBy } from "./consents-of";
import { findByToken } from "./find-by-token";
import { uncount } from "./remove-signature";

/**
 * Withdraws a signature by the signer's link, at any time: it is counted and delivered no more, every consent is taken
 * back. Withdrawing twice changes nothing. The sealed data stays, for the signer to see, until they erase it.
 */
export async function withdrawSignature(
  ctx: Ctx,
  input: { token: string },
): Promise<{ outcome: "withdrawn" | "already" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const signature = await findByToken(ctx, tx, "manage", input.token);
    if (signature === null) return { outcome: "unknown" };
    const state = signature.state as SignatureState;
    const decision = decideWithdraw({ state });
    if (decision.action === "already") return { outcome: "already" };
    if (!(await markWithdrawn(tx, signature.id, decision.wasCounted ? "confirmed" : "pending", now)))
      throw new DataError("busy", "The signature changed while it was being withdrawn: decide again");
    await insertConsents(
      tx,
      grantedBy(signature).map((purpose) => consentRow(ctx, signature, signature.text, purpose, false, now)),
    );
    await cancelForSignature(tx, signature.id, now);
    if (decision.wasCounted) await uncount(tx, signature);
    return { outcome: "withdrawn" };
  });
}
