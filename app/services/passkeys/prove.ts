import { findPasskey, notePasskeyUse } from "../../data/passkeys";
import { proveSession } from "../../data/staff-sessions";
import type { ShownPasskey } from "../../domain/passkey";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";
import { takeChallenge } from "./challenge";
import { checkShown } from "./check-shown";

/** Notes in the actor's session that they showed a passkey of their own just now, which sensitive acts ask for. */
export async function proveByPasskey(
  ctx: Ctx,
  actor: Actor,
  { answer, browser }: { answer: ShownPasskey; browser: string | null },
): Promise<{ outcome: "proved" | "refused" }> {
  const { staffId } = actor;
  const challenge = await takeChallenge(ctx, answer.response.clientDataJSON, { purpose: "prove", staffId, browser });
  const passkey = await findPasskey(ctx.db.read, answer.id);
  if (challenge === null || passkey?.staffId !== staffId) return { outcome: "refused" };
  const counter = await checkShown(ctx, passkey, answer, challenge);
  if (counter === null) return { outcome: "refused" };
  const now = ctx.clock();
  const isProved = await ctx.db.write(async (tx) => {
    if (!(await notePasskeyUse(tx, passkey.id, counter, now))) return false;
    await proveSession(tx, actor.session.hash, now);
    return true;
  });
  return { outcome: isProved ? "proved" : "refused" };
}
