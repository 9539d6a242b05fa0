import { findActivities } from "../../data/activities";
import type { CampaignTitleRow } from "../../data/campaigns";
import { findOrganisation } from "../../data/organisations";
import type { Locale } from "../../domain/locales";
import type { ShownActivity, ShownOrganisation, Worded } from "../../domain/public-view";
import { isSlug } from "../../domain/slug";
import { shownActivity } from "../activities/shown-activity";
import { type CampaignTitle, campaignTitle } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { aboutOf } from "./list-organisations";
import { shownOrganisation } from "./shown-organisation";

const NEWEST_ACTIVITIES = 10;

/** An organisation as its own page tells it. */
export interface OrganisationView extends ShownOrganisation {
  kind: "coalition" | "member";
  about: Worded | null;
  joinedAt: Date | null;
  /** The campaigns it leads, then those it endorses; each newest first. */
  campaigns: (CampaignTitle & { role: "lead" | "endorses" })[];
  /** Its newest ones, newest first. */
  activities: ShownActivity[];
}

/** An organisation, or null when there is none under this slug. */
export async function readOrganisation(
  ctx: Ctx,
  input: { slug: string; locale: Locale },
): Promise<OrganisationView | null> {
  const { slug, locale } = input;
  const now = ctx.clock();
  const row = isSlug(slug) ? await findOrganisation(ctx.db.read, slug, now) : null;
  if (!row) return null;
  const activities = await findActivities(ctx.db.read, { organisationId: row.id, now }, { take: NEWEST_ACTIVITIES });
  const led = new Set(row.campaigns.map((campaign) => campaign.slug));
  const endorsed = row.endorsements.map(({ campaign }) => campaign).filter((campaign) => !led.has(campaign.slug));
  const titles = (campaigns: CampaignTitleRow[], role: "lead" | "endorses") =>
    campaigns.flatMap((campaign) => {
      const title = campaignTitle(campaign, locale);
      return title ? [{ ...title, role }] : [];
    });
  return {
    ...shownOrganisation(row, locale),
    kind: row.kind === "coalition" ? "coalition" : "member",
    about: aboutOf(row, locale),
    joinedAt: row.joinedAt,
    campaigns: [...titles(row.campaigns, "lead"), ...titles(endorsed, "endorses")],
    activities: activities.flatMap((activity) => shownActivity(activity, locale) ?? []),
  };
}
