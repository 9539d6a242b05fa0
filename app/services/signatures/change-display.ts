import { insertConsents } from "../../data/signatures";
import { lift, suppress } from "../../data/suppressions";
import type { Ctx } from "../context";
import { type ConsentPurpose, consentRow } from "./consents-of";
import { findByToken } from "./find-by-token";

/**
 * Changes, by the signer's link, whether the name is shown and whether updates are wanted. Each change is a consent row
 * of its own. Only pending and confirmed signatures have anything to change.
 */
export async function changeDisplay(
  ctx: Ctx,
  input: { token: string; showName: boolean; updates: boolean },
): Promise<{ outcome: "changed" | "refused" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const signature = await findByToken(ctx, tx, "manage", input.token);
    if (signature === null) return { outcome: "unknown" };
    if (signature.state !== "confirmed" && signature.state !== "pending") return { outcome: "refused" };
    const { showName, updates } = input;
    const changes: [ConsentPurpose, boolean][] = [];
    if (showName !== signature.showName) changes.push(["show_name", showName]);
    if (updates !== signature.updates) changes.push(["updates", updates]);
    if (changes.length === 0) return { outcome: "changed" };
    await tx.signature.update({ where: { id: signature.id }, data: { showName, updates } });
    await insertConsents(
      tx,
      changes.map(([purpose, granted]) => consentRow(ctx, signature, signature.text, purpose, granted, now)),
    );
    if (signature.emailKey && updates !== signature.updates)
      await (updates
        ? lift(tx, signature.emailKey, "updates")
        : suppress(tx, signature.emailKey, "updates", "signer", now));
    return { outcome: "changed" };
  });
}
