import { tokenHash } from "../../data/keys";
import { findStaffLink } from "../../data/staff";
import type { Ctx } from "../context";

/**
 * Whom a sign-in link would sign in, for the page with the button; null when it would nobody. Of a link that another
 * browser asked for only that is said, and no address. Changes nothing.
 */
export async function previewStaffLink(
  ctx: Ctx,
  { token, browser = null }: { token: string; browser?: string | null },
): Promise<{ email: string } | { email: null } | null> {
  const link = await findStaffLink(ctx.db.read, tokenHash(token), ctx.clock());
  if (link === null) return null;
  const isOwn = link.browserHash === null || (browser !== null && tokenHash(browser) === link.browserHash);
  return { email: isOwn ? link.email : null };
}
