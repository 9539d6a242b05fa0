import { findUpdates } from "../../data/updates";
import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { shownUpdate } from "../updates/shown-update";
import { FEED_ENTRIES, type FeedContent, feedContent } from "./feed-entry";

/** The newest updates of a campaign, as a feed in a language; null when there is no such campaign for strangers. */
export async function readUpdatesFeed(
  ctx: Ctx,
  input: { slug: string; locale: Locale },
): Promise<(FeedContent & { campaign: CampaignTitle }) | null> {
  const { slug, locale } = input;
  const now = ctx.clock();
  const row = await campaignHead(ctx.db, slug, now);
  const campaign = row && isListedState(row.state) ? campaignTitle(row, locale) : null;
  if (!row || !campaign) return null;
  const updates = await findUpdates(ctx.db.read, { campaignId: row.id, now, take: FEED_ENTRIES });
  const author = organisationName(row.organisation.names, locale);
  const entries = updates.flatMap((update) => {
    const shown = shownUpdate(update, locale, row.defaultLocale);
    if (shown === null) return [];
    return {
      rowId: update.id,
      path: `/campaigns/${row.slug}/updates/${update.number}`,
      title: shown.title,
      summary: null,
      body: shown.body,
      locale: shown.locale,
      author,
      publishedAt: update.publishedAt,
      updatedAt: update.publishedAt,
    };
  });
  return { ...feedContent(entries, row.publishedAt), campaign };
}
