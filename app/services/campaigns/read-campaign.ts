import { findActivities } from "../../data/activities";
import { findTargets } from "../../data/campaigns";
import { readCounts } from "../../data/counts";
import { findCompleteDeliveries } from "../../data/deliveries";
import { findEndorsements } from "../../data/endorsements";
import { findReplies } from "../../data/replies";
import { countUpdates, findUpdates } from "../../data/updates";
import { isListedState } from "../../domain/campaign";
import { countryTable } from "../../domain/country-table";
import type { Locale } from "../../domain/locales";
import type {
  CountryTable,
  ShownActivity,
  ShownDelivery,
  ShownEndorsement,
  ShownReply,
  ShownUpdate,
  SignerList,
} from "../../domain/public-view";
import { shownActivity } from "../activities/shown-activity";
import type { Ctx } from "../context";
import { listPublicSigners } from "../signatures/list-public-signers";
import { shownUpdate } from "../updates/shown-update";
import { campaignHead } from "./campaign-head";
import { type CampaignView, campaignView } from "./campaign-view";
import { shownDelivery, shownEndorsement, shownReply } from "./shown-parts";

/** How many updates and activities stand on a campaign's own page. */
const NEWEST = 3;

/** A campaign with all that its own page tells. */
export interface CampaignPageView extends CampaignView {
  /** In the campaign's order. */
  endorsements: ShownEndorsement[];
  /** The newest, newest first; `updateCount` tells how many there are. */
  updates: ShownUpdate[];
  updateCount: number;
  /** Newest first. */
  deliveries: ShownDelivery[];
  /** Newest first. */
  replies: ShownReply[];
  /** The newest of this campaign, newest first. */
  activities: ShownActivity[];
  table: CountryTable;
  /** Null where the campaign names no signers, or too few may be named. */
  signers: SignerList | null;
}

/** A campaign as strangers see it, with its count, or null when there is none for them. */
export async function readCampaign(
  ctx: Ctx,
  input: { slug: string; locale: Locale },
): Promise<CampaignPageView | null> {
  const now = ctx.clock();
  const campaign = await campaignHead(ctx.db, input.slug, now);
  if (!campaign || !isListedState(campaign.state)) return null;
  const { locale } = input;
  const { read } = ctx.db;
  const { id: campaignId, defaultLocale, showsSigners } = campaign;
  const [total, countries, targets, endorsements, updates, updateCount, deliveries, replies, activities, signers] =
    await Promise.all([
      readCounts(read, campaignId, "total"),
      readCounts(read, campaignId, "country"),
      findTargets(read, campaignId, now),
      findEndorsements(read, campaignId, now),
      findUpdates(read, { campaignId, now, take: NEWEST }),
      countUpdates(read, campaignId, now),
      findCompleteDeliveries(read, campaignId),
      findReplies(read, campaignId),
      findActivities(read, { campaignId, now }, { take: NEWEST }),
      listPublicSigners(ctx, { campaignId, showsSigners }),
    ]);
  const confirmed = total.get("") ?? 0;
  const view = campaignView(campaign, locale, now, { confirmed, countries: countries.size, targets });
  return (
    view && {
      ...view,
      endorsements: endorsements.map((row) => shownEndorsement(row, locale, defaultLocale)),
      updates: updates.flatMap((row) => shownUpdate(row, locale, defaultLocale) ?? []),
      updateCount,
      deliveries: deliveries.map(shownDelivery),
      replies: replies.flatMap((row) => shownReply(row) ?? []),
      activities: activities.flatMap((row) => shownActivity(row, locale, defaultLocale) ?? []),
      table: countryTable(countries),
      signers,
    }
  );
}
