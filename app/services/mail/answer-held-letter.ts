import { answerHeld, findMailOwner } from "../../data/outbox";
import type { AuditActor } from "../../domain/audit";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/**
 * Answers for a letter that is held: "sent" when a person found out that it arrived, "again" to send it once more (with
 * the same Message-ID; should its fate be unknown again, it is held at once). unknown: there is no such letter, or it is
 * not held. Recorded as done by `actor`.
 */
export async function answerHeldLetter(
  ctx: Ctx,
  { id, answer, actor = "command line" }: { id: string; answer: "sent" | "again"; actor?: AuditActor },
): Promise<{ outcome: "answered" | "unknown" }> {
  const isAnswered = await ctx.db.write(async (tx) => {
    if (!(await answerHeld(tx, id, answer, ctx.clock()))) return false;
    const organisationId = await findMailOwner(tx, id);
    const entry = { act: "mail.answer", subject: "mail", subjectId: id, before: null, after: { answer } } as const;
    await recordAudit(tx, ctx, { actor, organisationId, ...entry });
    return true;
  });
  return { outcome: isAnswered ? "answered" : "unknown" };
}
