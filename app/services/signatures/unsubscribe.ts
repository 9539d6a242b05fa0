import { insertConsents } from "../../data/signatures";
import { suppress } from "../../data/suppressions";
import type { Ctx } from "../context";
import { consentRow } from "./consents-of";
import { findByToken } from "./find-by-token";

/**
 * Stops updates to the address behind an unsubscribe link (RFC 8058 one-click included). The link can do nothing else,
 * and the owner of the address can undo it from the signer's link (abuse 51, 52). Twice is the same as once.
 */
export async function unsubscribe(ctx: Ctx, input: { token: string }): Promise<{ outcome: "done" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const signature = await findByToken(ctx, tx, "unsubscribe", input.token);
    if (signature === null) return { outcome: "unknown" };
    if (signature.emailKey) await suppress(tx, signature.emailKey, "updates", "unsubscribe", now);
    if (signature.updates) {
      await tx.signature.update({ where: { id: signature.id }, data: { updates: false } });
      await insertConsents(tx, [consentRow(ctx, signature, signature.text, "updates", false, now)]);
    }
    return { outcome: "done" };
  });
}
