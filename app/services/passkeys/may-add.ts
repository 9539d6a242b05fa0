import { findSessions } from "../../data/staff-sessions";
import { type Actor, isProved } from "../../domain/roles";
import { mayAddPasskey } from "../../domain/staff-session";
import type { Ctx } from "../context";
import { AccessError } from "../staff/authorise";

/** Lets the actor add a passkey beside the `passkeys` they have, or throws AccessError "prove" (abuse 84). */
export async function assertMayAdd(ctx: Ctx, actor: Actor, passkeys: number): Promise<void> {
  const now = ctx.clock();
  const sessions = await findSessions(ctx.db.read, actor.staffId, now);
  const own = sessions.find(({ hash }) => hash === actor.session.hash);
  if (!own || !mayAddPasskey(own, passkeys, isProved(own, now), now)) throw new AccessError("prove");
}
