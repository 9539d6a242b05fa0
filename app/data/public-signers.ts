import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

/** A signer who is named in public: the one table where a name stands in clear, by the signer's own choice. */
export interface NewPublicSigner {
  signatureId: string;
  campaignId: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the list is ordered by: a keyed hash, which tells nothing of time or name. */
  rank: string;
  shownFrom: Date;
}

/** Adds signers to their campaigns' public lists; who is on it already is replaced. */
export async function insertPublicSigners(tx: Tx, rows: readonly NewPublicSigner[]): Promise<void> {
  const tail = `ON CONFLICT ("signatureId") DO UPDATE SET "name" = excluded."name", "country" = excluded."country",
    "shownFrom" = excluded."shownFrom"`;
  for (const statement of insertStatements(
    "PublicSigner",
    rows.map((row) => ({ ...row })),
    tail,
  ))
    await tx.$executeRaw(statement);
}

/** Takes signers off the public lists. Who is not on one stays off it. */
export async function deletePublicSigners(tx: Tx, signatureIds: readonly string[]): Promise<void> {
  await tx.publicSigner.deleteMany({ where: { signatureId: { in: [...signatureIds] } } });
}

/** How many signers of a campaign are named at an instant. */
export function countPublicSigners(read: ReadClient, campaignId: string, now: Date): Promise<number> {
  return read.publicSigner.count({ where: { campaignId, shownFrom: { lte: now } } });
}

/** The first `take` names of a campaign's public list at an instant, in the order of rank, or those of a range of ranks. */
export function findPublicSigners(
  read: ReadClient,
  campaignId: string,
  now: Date,
  range: { take: number } | { from: string; below: string | null },
): Promise<{ name: string; country: string }[]> {
  const ranks = "from" in range ? { gte: range.from, ...(range.below === null ? {} : { lt: range.below }) } : undefined;
  return read.publicSigner.findMany({
    where: { campaignId, shownFrom: { lte: now }, ...(ranks ? { rank: ranks } : {}) },
    orderBy: [{ rank: "asc" }, { signatureId: "asc" }],
    select: { name: true, country: true },
    ...("take" in range ? { take: range.take } : {}),
  });
}
