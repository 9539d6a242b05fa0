import { findUpdate, LAST_UPDATE_NUMBER } from "../../data/updates";
import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import type { ShownUpdate } from "../../domain/public-view";
import { languagesOf } from "../../domain/worded";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { shownUpdate } from "./shown-update";

/** An update as its own page tells it. */
export interface UpdateView extends ShownUpdate {
  locales: Locale[];
  /** Whether the words are in another language than the reader's. */
  isFallback: boolean;
  campaign: CampaignTitle;
  /** Numbers of the updates before and after it, of those that are out. */
  previous: number | null;
  next: number | null;
}

/** One update of a campaign that is out, or null. `slug` is the campaign's. */
export async function readUpdate(
  ctx: Ctx,
  input: { slug: string; number: number; locale: Locale },
): Promise<UpdateView | null> {
  const { slug, number, locale } = input;
  if (!Number.isInteger(number) || number < 1 || number > LAST_UPDATE_NUMBER) return null;
  const now = ctx.clock();
  const row = await campaignHead(ctx.db, slug, now);
  const campaign = row && isListedState(row.state) ? campaignTitle(row, locale) : null;
  const update = row && campaign && (await findUpdate(ctx.db.read, { campaignId: row.id, number, now }));
  const shown = update && shownUpdate(update, locale, row.defaultLocale);
  if (!shown) return null;
  return {
    ...shown,
    locales: languagesOf(update.texts),
    isFallback: shown.locale !== locale,
    campaign,
    previous: update.previous,
    next: update.next,
  };
}
