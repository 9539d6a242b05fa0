import { tokenHash } from "../../data/keys";
import { findStaffLink } from "../../data/staff";
import type { Ctx } from "../context";

/** Whom a sign-in link would sign in, for the page with the button; null when it would nobody. Changes nothing. */
export function previewStaffLink(ctx: Ctx, { token }: { token: string }): Promise<{ email: string } | null> {
  return findStaffLink(ctx.db.read, tokenHash(token), ctx.clock());
}
