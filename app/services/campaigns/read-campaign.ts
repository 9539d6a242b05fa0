import { findTargets } from "../../data/campaigns";
import { readCounts } from "../../data/counts";
import { type CampaignState, isPublicState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import type { Ctx } from "../context";
import { campaignHead } from "./campaign-head";
import { type CampaignView, campaignView } from "./campaign-view";

/** A campaign as strangers see it, with its count, or null when there is none for them. */
export async function readCampaign(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<CampaignView | null> {
  const now = ctx.clock();
  const campaign = await campaignHead(ctx.db, input.slug, now);
  if (!campaign || !isPublicState(campaign.state as CampaignState)) return null;
  const [total, countries, targets] = await Promise.all([
    readCounts(ctx.db.read, campaign.id, "total"),
    readCounts(ctx.db.read, campaign.id, "country"),
    findTargets(ctx.db.read, campaign.id, now),
  ]);
  return campaignView(campaign, input.locale, now, {
    confirmed: total.get("") ?? 0,
    countries: countries.size,
    targets,
  });
}
