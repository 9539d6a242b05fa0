import { type Act, type Actor, isProved, isSensitive, mayDo } from "../../domain/roles";
import type { Ctx } from "../context";

/**
 * Why somebody may not: "unknown", the organisation is none that they may know of, which is answered exactly like one
 * that does not exist; "forbidden", their role does not allow it; "prove", a passkey has to be shown first.
 */
export type AccessReason = "unknown" | "forbidden" | "prove";

/** The actor may not do what they asked for. `message` holds no value. */
export class AccessError extends Error {
  override readonly name = "AccessError";

  constructor(readonly reason: AccessReason) {
    super(`Not allowed: ${reason}`);
  }
}

/**
 * Lets an act pass or throws AccessError. Services call it before they read or write anything for staff; null stands for
 * no organisation (see mayDo).
 */
export function authorise(ctx: Pick<Ctx, "clock">, actor: Actor, act: Act, organisationId: string | null): void {
  if (!mayDo(actor, act, organisationId))
    throw new AccessError(isKnown(actor, organisationId) ? "forbidden" : "unknown");
  if (isSensitive(act) && !isProved(actor.session, ctx.clock())) throw new AccessError("prove");
}

function isKnown(actor: Actor, organisationId: string | null): boolean {
  return organisationId === null || mayDo(actor, "organisation.read", organisationId);
}
