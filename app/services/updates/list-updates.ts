import { countUpdates, findUpdates } from "../../data/updates";
import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import { stretchOf } from "../../domain/paging";
import type { ShownUpdate } from "../../domain/public-view";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { shownUpdate } from "./shown-update";

/**
 * The updates of a campaign that are out, newest first; null when there is no such campaign for strangers.
 *
 * @param input `slug` is the campaign's; `page` counts from 1, and a page past the end has no items.
 */
export async function listUpdates(
  ctx: Ctx,
  input: { slug: string; locale: Locale; page: number; perPage: number },
): Promise<{ campaign: CampaignTitle; items: ShownUpdate[]; total: number } | null> {
  const now = ctx.clock();
  const row = await campaignHead(ctx.db, input.slug, now);
  const campaign = row && isListedState(row.state) ? campaignTitle(row, input.locale) : null;
  if (!row || !campaign) return null;
  const total = await countUpdates(ctx.db.read, row.id, now);
  const stretch = stretchOf(input.page, input.perPage, total);
  const updates = stretch ? await findUpdates(ctx.db.read, { campaignId: row.id, now, ...stretch }) : [];
  const items = updates.flatMap((update) => shownUpdate(update, input.locale, row.defaultLocale) ?? []);
  return { campaign, items, total };
}
