import { findActivity } from "../../data/activities";
import { isListedState } from "../../domain/campaign";
import { DEFAULT_LOCALE, type Locale } from "../../domain/locales";
import type { ShownActivity } from "../../domain/public-view";
import { isSlug } from "../../domain/slug";
import { inLanguage, languagesOf } from "../../domain/worded";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { shownActivity } from "./shown-activity";

/** An activity as its own page tells it. */
export interface ActivityView extends ShownActivity {
  /** Markdown. */
  body: string;
  locales: Locale[];
  /** Whether the words are in another language than the reader's. */
  isFallback: boolean;
  /** The campaign it belongs to, where strangers may see that. */
  campaign: CampaignTitle | null;
}

/** An activity that is out, or null when there is none under this slug. */
export async function readActivity(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<ActivityView | null> {
  const { slug, locale } = input;
  const row = isSlug(slug) ? await findActivity(ctx.db.read, slug, ctx.clock()) : null;
  const shown = row && shownActivity(row, locale);
  if (!row || !shown) return null;
  return {
    ...shown,
    body: inLanguage(row.texts, locale, DEFAULT_LOCALE)?.body ?? "",
    locales: languagesOf(row.texts),
    isFallback: shown.locale !== locale,
    campaign: row.campaign && isListedState(row.campaign.state) ? campaignTitle(row.campaign, locale) : null,
  };
}
