import type { CampaignCardProps } from "../components/campaign-card";
import type { CampaignView } from "../services/campaigns/campaign-view";

/** What a card shows of a campaign. */
export function campaignCard(campaign: CampaignView): CampaignCardProps {
  return {
    slug: campaign.slug,
    title: campaign.title,
    summary: campaign.summary,
    lang: campaign.locale,
    organisation: campaign.organisation.name,
    confirmed: campaign.confirmed,
    goal: campaign.goal,
    isOpen: campaign.refusal === null,
  };
}
