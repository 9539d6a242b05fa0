import { isListedState, isTakenAway } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";

/** A campaign whose signers can ask for their link again. */
export interface LostLink {
  slug: string;
  /** Null where the campaign was taken away, and its title with it. */
  campaign: CampaignTitle | null;
}

/** Where signers ask for their link again; null where there is no campaign that strangers may know of. */
export async function readLostLink(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<LostLink | null> {
  const row = await campaignHead(ctx.db, input.slug, ctx.clock());
  if (row && isListedState(row.state)) return { slug: row.slug, campaign: campaignTitle(row, input.locale) };
  return row && isTakenAway({ state: row.state, wasPublished: row.publishedAt !== null })
    ? { slug: row.slug, campaign: null }
    : null;
}
