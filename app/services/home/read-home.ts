import { CAMPAIGN_GROUPS, type CampaignGroup, campaignGroup } from "../../domain/campaign-group";
import type { Locale } from "../../domain/locales";
import type { ShownActivity, ShownOrganisation, Worded } from "../../domain/public-view";
import { listActivities } from "../activities/list-activities";
import type { CampaignView } from "../campaigns/campaign-view";
import { listCampaigns } from "../campaigns/list-campaigns";
import type { Ctx } from "../context";
import { listOrganisations } from "../organisations/list-organisations";

/** The newest of a list, and how many there are in all. */
export interface Newest<Item> {
  items: Item[];
  total: number;
}

/** What the first page of the site shows. */
export interface Home {
  coalition: (ShownOrganisation & { about: Worded | null }) | null;
  campaigns: Record<CampaignGroup, Newest<CampaignView>>;
  members: Newest<ShownOrganisation>;
  activities: Newest<ShownActivity>;
}

/** How many stand on the first page; the others are one link away. */
const SHOWN: Record<CampaignGroup | "members" | "activities", number> = {
  open: 6,
  delivered: 3,
  won: 3,
  ended: 3,
  members: 6,
  activities: 3,
};

/** Campaigns by group, the coalition with its members, and the latest activities, in a language. */
export async function readHome(ctx: Ctx, input: { locale: Locale }): Promise<Home> {
  const { locale } = input;
  const [campaigns, { coalition, members }, activities] = await Promise.all([
    listCampaigns(ctx, { locale }),
    listOrganisations(ctx, { locale }),
    listActivities(ctx, { locale, page: 1, perPage: SHOWN.activities }),
  ]);
  const groups = CAMPAIGN_GROUPS.map((group) => {
    const inGroup = campaigns.filter((campaign) => campaignGroup(campaign) === group);
    return [group, newest(inGroup, SHOWN[group])] as const;
  });
  return {
    coalition,
    campaigns: Object.fromEntries(groups) as Record<CampaignGroup, Newest<CampaignView>>,
    members: newest(members, SHOWN.members),
    activities,
  };
}

function newest<Item>(all: readonly Item[], shown: number): Newest<Item> {
  return { items: all.slice(0, shown), total: all.length };
}
