import { findPublicCampaigns } from "../../data/campaigns";
import type { Locale } from "../../domain/locales";
import { inLanguage } from "../../domain/worded";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { FEED_ENTRIES, type FeedContent, feedContent } from "./feed-entry";

/** The newest campaigns, as a feed in a language. */
export async function readCampaignsFeed(ctx: Ctx, input: { locale: Locale }): Promise<FeedContent> {
  const campaigns = await findPublicCampaigns(ctx.db.read);
  const entries = campaigns.slice(0, FEED_ENTRIES).flatMap((campaign) => {
    const text = inLanguage(campaign.texts, input.locale, campaign.defaultLocale);
    if (text === null) return [];
    return {
      rowId: campaign.id,
      path: `/campaigns/${campaign.slug}`,
      title: text.title,
      summary: text.summary,
      body: text.ask,
      locale: text.locale,
      author: organisationName(campaign.organisation.names, input.locale),
      publishedAt: campaign.publishedAt ?? text.publishedAt,
      updatedAt: text.publishedAt,
    };
  });
  return feedContent(entries);
}
