import { deleteSessionsOf } from "../../data/staff-sessions";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/** Ends one of the actor's own sessions, by its id in their list, or all but the one they are in. Returns how many. */
export async function endSessions(
  ctx: Ctx,
  actor: Actor,
  which: { id: string } | "others",
): Promise<{ ended: number }> {
  const { staffId, session } = actor;
  const ended = await ctx.db.write(async (tx) => {
    const chosen = which === "others" ? { except: session.hash } : { only: which.id };
    const count = await deleteSessionsOf(tx, staffId, chosen);
    if (count > 0)
      await recordAudit(tx, ctx, {
        actor: { id: staffId, name: actor.name },
        act: "session.end",
        subject: "session",
        subjectId: null,
        organisationId: null,
        before: { sessions: count },
        after: { sessions: 0 },
      });
    return count;
  });
  return { ended };
}
