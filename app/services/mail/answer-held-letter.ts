import { answerHeld } from "../../data/outbox";
import type { Ctx } from "../context";

/**
 * Answers for a letter that is held: "sent" when a person found out that it arrived, "again" to send it once more (with
 * the same Message-ID; should its fate be unknown again, it is held at once). unknown: there is no such letter, or it is
 * not held.
 */
export async function answerHeldLetter(
  ctx: Ctx,
  input: { id: string; answer: "sent" | "again" },
): Promise<{ outcome: "answered" | "unknown" }> {
  const isAnswered = await ctx.db.write((tx) => answerHeld(tx, input.id, input.answer, ctx.clock()));
  return { outcome: isAnswered ? "answered" : "unknown" };
}
