import { findPublicCampaigns } from "../../data/campaigns";
import { readAllTotals } from "../../data/counts";
import type { Locale } from "../../domain/locales";
import type { Ctx } from "../context";
import { type CampaignView, campaignViews } from "./campaign-view";

/** Every campaign that strangers may read, newest first, without its targets; one taken away is not among them. */
export async function listCampaigns(ctx: Ctx, input: { locale: Locale }): Promise<CampaignView[]> {
  const [campaigns, totals] = await Promise.all([findPublicCampaigns(ctx.db.read), readAllTotals(ctx.db.read)]);
  return campaignViews(campaigns, totals, input.locale, ctx.clock());
}
