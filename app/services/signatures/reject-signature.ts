import { suppress } from "../../data/suppressions";
import type { Ctx } from "../context";
import { findByToken } from "./find-by-token";
import { removeSignature } from "./remove-signature";

/**
 * "This was not me": erases the signature that somebody made with this address (abuse 37), confirmed or not. With
 * `never` the address is also kept from all further mail, as a keyed hash.
 */
export async function rejectSignature(
  ctx: Ctx,
  input: { token: string; never: boolean },
): Promise<{ outcome: "erased" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const signature = await findByToken(ctx, tx, "confirm", input.token);
    if (signature === null) return { outcome: "unknown" };
    if (input.never && signature.emailKey) await suppress(tx, signature.emailKey, "all", "not_me", now);
    await removeSignature(tx, signature, now);
    return { outcome: "erased" };
  });
}
