import { tokenHash } from "../../data/keys";
import { consumeStaffLink } from "../../data/staff";
import type { Ctx } from "../context";
import { type OpenedSession, openSession, type SigningIn } from "./open-session";

/**
 * Uses up a sign-in link and opens a session. Null when the link is unknown, used, too old, or was mailed to somebody who
 * asked for it in another browser.
 */
export async function signInByLink(
  ctx: Ctx,
  { token, browser = null, ...signingIn }: SigningIn & { token: string },
): Promise<OpenedSession | null> {
  return ctx.db.write(async (tx) => {
    const browserHash = browser === null ? null : tokenHash(browser);
    const link = await consumeStaffLink(tx, tokenHash(token), browserHash, ctx.clock());
    if (link === null) return null;
    const method = link.isBound ? "mail" : "link";
    return openSession(tx, ctx, { ...signingIn, staffId: link.staffId, method });
  });
}
