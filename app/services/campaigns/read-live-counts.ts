import { readTotalsOf } from "../../data/live-counts";
import { isListedState, isTakenAway } from "../../domain/campaign";
import type { Ctx } from "../context";

/** Confirmed signatures and goal of a campaign, and when they were read. */
export interface LiveCount {
  confirmed: number;
  goal: number;
  asOf: Date;
}

/** The counts of many campaigns in one query, by slug; "gone" where one was taken away, nothing where there is none. */
export async function readLiveCounts(ctx: Ctx, slugs: readonly string[]): Promise<Map<string, LiveCount | "gone">> {
  const asOf = ctx.clock();
  const rows = await readTotalsOf(ctx.db.read, slugs);
  const counts = new Map<string, LiveCount | "gone">();
  for (const { slug, confirmed, goal, ...campaign } of rows)
    if (isListedState(campaign.state)) counts.set(slug, { confirmed, goal, asOf });
    else if (isTakenAway(campaign)) counts.set(slug, "gone");
  return counts;
}
