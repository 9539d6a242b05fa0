import { CAMPAIGN_TITLE, type CampaignTitleRow } from "./campaigns";
import type { ReadClient, Tx } from "./database";
import type { Activity, ActivityText } from "./generated/sqlite/client";

export interface ActivityRow extends Activity {
  texts: ActivityText[];
  organisation: { slug: string; names: string };
}

/** Which activities are asked for; all that are out at `now` where nothing more is said. */
export interface ActivityFilter {
  now: Date;
  kind?: string | undefined;
  campaignId?: string | undefined;
  campaignSlug?: string | undefined;
  organisationId?: string | undefined;
}

const WITH_TEXTS = { texts: true, organisation: { select: { slug: true, names: true } } } as const;

/** Activities that are out, newest first. */
export function findActivities(
  read: ReadClient,
  filter: ActivityFilter,
  stretch: { skip?: number; take: number },
): Promise<ActivityRow[]> {
  return read.activity.findMany({
    where: whereOf(filter),
    include: WITH_TEXTS,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    ...stretch,
  });
}

/** How many activities are out. */
export function countActivities(read: ReadClient, filter: ActivityFilter): Promise<number> {
  return read.activity.count({ where: whereOf(filter) });
}

/** One activity with its campaign, or null when it is not out at an instant. */
export function findActivity(
  read: ReadClient,
  slug: string,
  now: Date,
): Promise<(ActivityRow & { campaign: CampaignTitleRow | null }) | null> {
  return read.activity.findFirst({
    where: { slug, publishedAt: { lte: now } },
    include: { ...WITH_TEXTS, campaign: CAMPAIGN_TITLE },
  });
}

/** Adds an activity with its texts. Throws DataError "unique" when the slug is taken. */
export async function insertActivity(
  tx: Tx,
  activity: Activity,
  texts: readonly Omit<ActivityText, "activityId">[],
): Promise<void> {
  await tx.activity.create({ data: activity });
  await tx.activityText.createMany({ data: texts.map((text) => ({ ...text, activityId: activity.id })) });
}

function whereOf({ now, kind, campaignId, campaignSlug, organisationId }: ActivityFilter) {
  return {
    publishedAt: { lte: now },
    ...(kind === undefined ? {} : { kind }),
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(campaignSlug === undefined ? {} : { campaign: { slug: campaignSlug } }),
    ...(organisationId === undefined ? {} : { organisationId }),
  };
}
