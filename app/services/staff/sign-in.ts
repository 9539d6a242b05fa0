import { tokenHash } from "../../data/keys";
import { consumeStaffLink, insertStaffSession } from "../../data/staff";
import type { Ctx } from "../context";
import { newToken } from "./new-token";

/** How long a session lasts, however much it is used: 12 hours. */
export const STAFF_SESSION_MS = 12 * 60 * 60 * 1000;

/**
 * Uses up a sign-in link and opens a session with a secret of its own (never one that a browser brought along). Null
 * when the link is unknown, used or too old.
 */
export async function signInByLink(
  ctx: Ctx,
  { token }: { token: string },
): Promise<{ sessionToken: string; expiresAt: Date } | null> {
  const now = ctx.clock();
  const expiresAt = new Date(now.getTime() + STAFF_SESSION_MS);
  const sessionToken = newToken(ctx);
  const isOpen = await ctx.db.write(async (tx) => {
    const staffId = await consumeStaffLink(tx, tokenHash(token), now);
    if (staffId === null) return false;
    await insertStaffSession(tx, { hash: tokenHash(sessionToken), staffId, createdAt: now, expiresAt });
    return true;
  });
  return isOpen ? { sessionToken, expiresAt } : null;
}
