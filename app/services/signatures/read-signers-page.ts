import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import type { SignerList } from "../../domain/public-view";
import { campaignHead } from "../campaigns/campaign-head";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { listPublicSigners } from "./list-public-signers";

/**
 * A page (from 1) of a campaign's list of named signers; null when there is no such campaign for strangers.
 *
 * @returns `list` is null where no names are shown; a page has about `perPage` names, and one past the end has none.
 */
export async function readSignersPage(
  ctx: Ctx,
  input: { slug: string; locale: Locale; page: number; perPage: number },
): Promise<{ campaign: CampaignTitle; list: SignerList | null } | null> {
  const { slug, locale, page, perPage } = input;
  const row = await campaignHead(ctx.db, slug, ctx.clock());
  const campaign = row && isListedState(row.state) ? campaignTitle(row, locale) : null;
  if (!row || !campaign) return null;
  const { id: campaignId, showsSigners } = row;
  return {
    campaign,
    list: await listPublicSigners(ctx, { campaignId, showsSigners, page: { number: page, perPage } }),
  };
}
