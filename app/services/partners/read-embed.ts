import { readCounts } from "../../data/counts";
import { findPartners } from "../../data/partner-origins";
import { isListedState, isTakenAway } from "../../domain/campaign";
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

/**
 * A campaign's form for partners' pages; null when there is no such campaign for strangers. One that was taken away is
 * there with the refusal "gone", for its partners' pages show that.
 */
export async function readEmbed(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<EmbedView | null> {
  const now = ctx.clock();
  const row = await campaignHead(ctx.db, input.slug, now);
  if (!row) return null;
  const wasPublished = row.publishedAt !== null;
  if (!isListedState(row.state) && !isTakenAway({ state: row.state, wasPublished })) return null;
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
