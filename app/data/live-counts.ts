import type { ReadClient } from "./database";
import { join, sql } from "./sql";

export interface CampaignTotal {
  slug: string;
  state: string;
  /** At some time, whatever it is now. */
  wasPublished: boolean;
  goal: number;
  confirmed: number;
}

/** State, goal and confirmed signatures of the campaigns with these slugs, in one statement. */
export async function readTotalsOf(read: ReadClient, slugs: readonly string[]): Promise<CampaignTotal[]> {
  if (slugs.length === 0) return [];
  const rows = await read.$queryRaw<CampaignTotal[]>(sql`
    SELECT "Campaign"."slug", "Campaign"."state", "Campaign"."goal",
      "Campaign"."publishedAt" IS NOT NULL AS "wasPublished", COALESCE("Count"."confirmed", 0) AS "confirmed"
    FROM "Campaign"
    LEFT JOIN "Count" ON "Count"."campaignId" = "Campaign"."id" AND "Count"."kind" = 'total' AND "Count"."key" = ''
    WHERE "Campaign"."slug" IN (${join(slugs.slice())})`);
  return rows.map(({ slug, state, goal, confirmed, wasPublished }) => ({
    slug,
    state,
    goal: Number(goal),
    confirmed: Number(confirmed),
    wasPublished: Boolean(wasPublished),
  }));
}
