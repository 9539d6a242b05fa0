import { readCounts } from "../../data/counts";
import { isListedState } from "../../domain/campaign";
import type { Ctx } from "../context";
import { campaignHead } from "./campaign-head";

/** Confirmed signatures and goal of a campaign, and when they were read; null when strangers may not see it. */
export async function readCount(
  ctx: Ctx,
  input: { slug: string },
): Promise<{ confirmed: number; goal: number; asOf: Date } | null> {
  const now = ctx.clock();
  const campaign = await campaignHead(ctx.db, input.slug, now);
  if (!campaign || !isListedState(campaign.state)) return null;
  const total = await readCounts(ctx.db.read, campaign.id, "total");
  return { confirmed: total.get("") ?? 0, goal: campaign.goal, asOf: now };
}
