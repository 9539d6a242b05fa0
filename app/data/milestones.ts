import type { ReadClient, Tx } from "./database";
import { sql } from "./sql";

export interface MilestoneKey {
  campaignId: string;
  signatures: number;
}

/** Milestones that the confirmed signatures of their campaigns have come to, and that are not marked as reached. */
export function findPassed(read: ReadClient): Promise<MilestoneKey[]> {
  return read.$queryRaw<MilestoneKey[]>(
    sql`SELECT m."campaignId", m."signatures" FROM "Milestone" m
        JOIN "Count" c ON c."campaignId" = m."campaignId" AND c."kind" = 'total' AND c."key" = ''
        WHERE m."reachedAt" IS NULL AND m."signatures" <= c."confirmed"
        ORDER BY m."campaignId", m."signatures"`,
  );
}

/** Marks a milestone as reached; false when another run did. */
export async function markReached(tx: Tx, { campaignId, signatures }: MilestoneKey, now: Date): Promise<boolean> {
  const { count } = await tx.milestone.updateMany({
    where: { campaignId, signatures, reachedAt: null },
    data: { reachedAt: now },
  });
  return count === 1;
}

/** Adds milestones of a campaign, none of them reached yet. */
export async function insertMilestones(tx: Tx, campaignId: string, signatures: readonly number[]): Promise<void> {
  await tx.milestone.createMany({ data: signatures.map((number) => ({ campaignId, signatures: number })) });
}
