import { tokenHash } from "../../data/keys";
import { deleteStaffSession } from "../../data/staff";
import type { Ctx } from "../context";

/** Ends the session of this token on the server; a copied cookie is worth nothing afterwards. */
export async function signOut(ctx: Ctx, { token }: { token: string }): Promise<void> {
  await ctx.db.write((tx) => deleteStaffSession(tx, tokenHash(token)));
}
