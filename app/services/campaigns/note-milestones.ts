import { findPassed, markReached } from "../../data/milestones";
import type { Ctx } from "../context";

/**
 * Notes when campaigns came to their milestones: for each that the confirmed signatures have come to, the time of the
 * first run that saw it. Workers may run it at once: one of them notes it. A milestone stays reached whatever is
 * withdrawn later. Returns how many this run noted.
 */
export async function noteMilestones(ctx: Ctx): Promise<{ reached: number }> {
  const passed = await findPassed(ctx.db.read);
  if (passed.length === 0) return { reached: 0 };
  const now = ctx.clock();
  const reached = await ctx.db.write(async (tx) => {
    let marked = 0;
    for (const milestone of passed) if (await markReached(tx, milestone, now)) marked += 1;
    return marked;
  });
  return { reached };
}
