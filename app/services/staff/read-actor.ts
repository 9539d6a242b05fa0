import { tokenHash } from "../../data/keys";
import { findActor } from "../../data/members";
import { noteSessionUse } from "../../data/staff-sessions";
import type { Actor, SignInMethod } from "../../domain/roles";
import { USE_NOTED_MS } from "../../domain/staff-session";
import type { Ctx } from "../context";
import { rightsOf } from "./rights";

/**
 * Who is signed in with this session token, with the rights they have now; null when nobody is, or not any more. Notes
 * now and then that the session is in use.
 */
export async function readActor(ctx: Ctx, { token }: { token: string }): Promise<Actor | null> {
  const now = ctx.clock();
  const session = await findActor(ctx.db.read, tokenHash(token), now);
  if (session === null) return null;
  const since = new Date(now.getTime() - USE_NOTED_MS);
  if (session.lastUsedAt === null || session.lastUsedAt <= since)
    await ctx.db.write((tx) => noteSessionUse(tx, session.hash, now, since));
  const { staff, hash, method, provedAt } = session;
  return {
    staffId: staff.id,
    email: staff.email,
    name: staff.name,
    ...rightsOf(staff),
    session: { hash, method: method as SignInMethod, provedAt },
  };
}
