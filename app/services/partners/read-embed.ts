import { readCounts } from "../../data/counts";
import { findPartners } from "../../data/partner-origins";
import { type CampaignState, isPublicState } from "../../domain/campaign";
import type { Partner } from "../../domain/embed";
import type { Locale } from "../../domain/locales";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignView, campaignView } from "../campaigns/campaign-view";
import type { Ctx } from "../context";

/** What an embedded form shows, and who may show it. */
export interface EmbedView {
  /** Without countries and targets. */
  campaign: CampaignView;
  partners: Partner[];
}

/** A campaign's form for partners' pages; null when there is no such campaign for strangers. */
export async function readEmbed(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<EmbedView | null> {
  const now = ctx.clock();
  const row = await campaignHead(ctx.db, input.slug, now);
  if (!row || !isPublicState(row.state as CampaignState)) return null;
  const [total, partners] = await Promise.all([
    readCounts(ctx.db.read, row.id, "total"),
    findPartners(ctx.db.read, row.id),
  ]);
  const campaign = campaignView(row, input.locale, now, {
    confirmed: total.get("") ?? 0,
    countries: 0,
    targets: [],
  });
  return campaign && { campaign, partners };
}
