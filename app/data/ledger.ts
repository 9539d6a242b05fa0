import type { ReadClient, Tx } from "./database";
import { insertStatements, sql } from "./sql";

export interface NewLeaf {
  signatureId: string;
  leaf: Uint8Array<ArrayBuffer>;
}

const PAGE = 10_000;

/**
 * Appends leaves to a campaign's Merkle tree. The update of the campaign's ledger size hands out the positions and holds
 * the row until the commit, so positions are without gaps whoever else confirms.
 */
export async function appendLeaves(tx: Tx, campaignId: string, leaves: readonly NewLeaf[], now: Date): Promise<void> {
  if (leaves.length === 0) return;
  const rows = await tx.$queryRaw<{ ledgerSize: number | bigint }[]>(
    sql`UPDATE "Campaign" SET "ledgerSize" = "ledgerSize" + ${leaves.length} WHERE "id" = ${campaignId} RETURNING "ledgerSize"`,
  );
  const first = Number(rows[0]?.ledgerSize) - leaves.length;
  const entries = leaves.map((leaf, i) => ({
    campaignId,
    position: first + i,
    leaf: leaf.leaf,
    signatureId: leaf.signatureId,
    at: now,
  }));
  for (const statement of insertStatements("LedgerEntry", entries, "")) await tx.$executeRaw(statement);
}

/** Every leaf hash of a campaign's tree in order, read in pages. */
export async function* readLeaves(read: ReadClient, campaignId: string): AsyncGenerator<Uint8Array> {
  for (let next = 0; ; ) {
    const page = await read.ledgerEntry.findMany({
      where: { campaignId, position: { gte: next } },
      orderBy: { position: "asc" },
      take: PAGE,
      select: { position: true, leaf: true },
    });
    for (const entry of page) yield entry.leaf;
    if (page.length < PAGE) return;
    next = (page.at(-1)?.position ?? 0) + 1;
  }
}

/** Of a campaign's leaves from a position on: those added since `since` whose signature was made before `signedBefore`. */
export function countStoredUp(
  read: ReadClient,
  input: { campaignId: string; from: number; since: Date; signedBefore: Date },
): Promise<number> {
  const { campaignId, from, since, signedBefore } = input;
  return read.ledgerEntry.count({
    where: {
      campaignId,
      position: { gte: from },
      at: { gte: since },
      signature: { is: { createdAt: { lt: signedBefore } } },
    },
  });
}
