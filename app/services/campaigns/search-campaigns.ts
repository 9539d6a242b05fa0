import { type CampaignWithTexts, findPublicCampaigns } from "../../data/campaigns";
import { readAllTotals } from "../../data/counts";
import { type CampaignGroup, campaignGroup } from "../../domain/campaign-group";
import type { Locale } from "../../domain/locales";
import { searchMatcher } from "../../domain/search";
import type { Ctx } from "../context";
import { type CampaignView, campaignViews } from "./campaign-view";

/**
 * Campaigns whose words hold every word of the query, in whatever language they have them, newest first: the title, the
 * summary, the ask and the name of the organisation. An empty query finds all; `state` leaves one group of them.
 */
export async function searchCampaigns(
  ctx: Ctx,
  input: { locale: Locale; query: string; state?: CampaignGroup },
): Promise<CampaignView[]> {
  const { locale, query, state } = input;
  const [campaigns, totals] = await Promise.all([findPublicCampaigns(ctx.db.read), readAllTotals(ctx.db.read)]);
  const matches = searchMatcher(query);
  const found = campaigns.filter((campaign) => matches(searchedTexts(campaign)));
  const views = campaignViews(found, totals, locale, ctx.clock());
  return state === undefined ? views : views.filter((view) => campaignGroup(view) === state);
}

function searchedTexts(campaign: CampaignWithTexts): string[] {
  const names = Object.values(JSON.parse(campaign.organisation.names) as Record<string, string>);
  return [...campaign.texts.flatMap(({ title, summary, ask }) => [title, summary, ask]), ...names];
}
