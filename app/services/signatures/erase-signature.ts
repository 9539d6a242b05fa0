import type { Ctx } from "../context";
import { findByToken } from "./find-by-token";
import { removeSignature } from "./remove-signature";

/**
 * Erases the signer by their own link, at any time: name, address, place, comment, consents and links go, the count
 * follows. Lists that were handed over before cannot be called back.
 */
export async function eraseOwnSignature(
  ctx: Ctx,
  input: { token: string },
): Promise<{ outcome: "erased" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const signature = await findByToken(ctx, tx, "manage", input.token);
    if (signature === null) return { outcome: "unknown" };
    await removeSignature(tx, signature, ctx.clock());
    return { outcome: "erased" };
  });
}
