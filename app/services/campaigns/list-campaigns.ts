import { findPublicCampaigns } from "../../data/campaigns";
import { readCounts } from "../../data/counts";
import type { Locale } from "../../domain/locales";
import type { Ctx } from "../context";
import { type CampaignView, campaignView } from "./campaign-view";

/** Every campaign that strangers may read, newest first; one that was taken away is not among them. */
export async function listCampaigns(ctx: Ctx, input: { locale: Locale }): Promise<CampaignView[]> {
  const now = ctx.clock();
  const campaigns = await findPublicCampaigns(ctx.db.read);
  const views = await Promise.all(
    campaigns.map(async (campaign) => {
      const total = await readCounts(ctx.db.read, campaign.id, "total");
      const countries = await readCounts(ctx.db.read, campaign.id, "country");
      return campaignView(campaign, input.locale, now, {
        confirmed: total.get("") ?? 0,
        countries: countries.size,
        targets: [],
      });
    }),
  );
  return views.filter((view) => view !== null).filter((view) => view.refusal !== "gone");
}
