import { tokenHash } from "../../data/keys";
import { findStaffSession, type SessionRow } from "../../data/staff";
import type { Ctx } from "../context";

/** Who is signed in with this session token; null when nobody is, or not any more. */
export function readStaffSession(ctx: Ctx, { token }: { token: string }): Promise<SessionRow | null> {
  return findStaffSession(ctx.db.read, tokenHash(token), ctx.clock());
}
