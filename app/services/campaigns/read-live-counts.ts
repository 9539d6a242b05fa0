import { readTotalsOf } from "../../data/live-counts";
import { isListedState } from "../../domain/campaign";
import type { Ctx } from "../context";

/** Confirmed signatures and goal of a campaign, and when they were read. */
export interface LiveCount {
  confirmed: number;
  goal: number;
  asOf: Date;
}

/** The counts of many campaigns in one query, by slug; without those that strangers may not see, or no longer. */
export async function readLiveCounts(ctx: Ctx, slugs: readonly string[]): Promise<Map<string, LiveCount>> {
  const asOf = ctx.clock();
  const rows = await readTotalsOf(ctx.db.read, slugs);
  const shown = rows.filter(({ state }) => isListedState(state));
  return new Map(shown.map(({ slug, confirmed, goal }) => [slug, { confirmed, goal, asOf }]));
}
