import type { ReadClient } from "./database";
import { join, sql } from "./sql";

export interface CampaignTotal {
  slug: string;
  state: string;
  goal: number;
  confirmed: number;
}

/** State, goal and confirmed signatures of the campaigns with these slugs, in one statement. */
export async function readTotalsOf(read: ReadClient, slugs: readonly string[]): Promise<CampaignTotal[]> {
  if (slugs.length === 0) return [];
  const rows = await read.$queryRaw<CampaignTotal[]>(sql`
    SELECT "Campaign"."slug", "Campaign"."state", "Campaign"."goal", COALESCE("Count"."confirmed", 0) AS "confirmed"
    FROM "Campaign"
    LEFT JOIN "Count" ON "Count"."campaignId" = "Campaign"."id" AND "Count"."kind" = 'total' AND "Count"."key" = ''
    WHERE "Campaign"."slug" IN (${join(slugs.slice())})`);
  return rows.map((row) => ({ ...row, goal: Number(row.goal), confirmed: Number(row.confirmed) }));
}
