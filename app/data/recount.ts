import type { CountKind } from "./counts";
import type { ReadClient, Tx } from "./database";
import { raw, sql } from "./sql";

export interface CountDrift {
  kind: CountKind | "ledger";
  key: string;
  counted: number;
  actual: number;
}

interface Grouped {
  key: string;
  n: number | bigint;
}

/**
 * What a campaign's rows say against what its counts say, and whether the ledger is whole. Read it on a snapshot, or in
 * a write. The day of a confirmation is the first ten characters of its UTC time on both engines.
 */
export async function readTrueCounts(
  read: ReadClient | Tx,
  campaignId: string,
): Promise<{ confirmed: number; leaves: number; drift: CountDrift[] }> {
  const groups: { kind: CountKind; expression: string }[] = [
    { kind: "country", expression: `"country"` },
    { kind: "locale", expression: `"locale"` },
    { kind: "source", expression: `"source"` },
    { kind: "day", expression: `SUBSTR(CAST("confirmedAt" AS TEXT), 1, 10)` },
  ];
  const actual = new Map<string, { kind: CountKind; key: string; n: number }>();
  const total = await read.signature.count({ where: { campaignId, state: "confirmed" } });
  actual.set("total ", { kind: "total", key: "", n: total });
  for (const { kind, expression } of groups) {
    const rows = await read.$queryRaw<Grouped[]>(
      sql`SELECT ${raw(expression)} AS "key", COUNT(*) AS "n" FROM "Signature"
          WHERE "campaignId" = ${campaignId} AND "state" = 'confirmed' GROUP BY 1`,
    );
    for (const row of rows)
      if (kind !== "source" || row.key !== "")
        actual.set(`${kind} ${row.key}`, { kind, key: row.key, n: Number(row.n) });
  }
  const drift: CountDrift[] = [];
  const counts = await read.count.findMany({ where: { campaignId } });
  for (const { kind, key, confirmed } of counts) {
    const id = `${kind} ${key}`;
    const n = actual.get(id)?.n ?? 0;
    if (n !== confirmed) drift.push({ kind: kind as CountKind, key, counted: confirmed, actual: n });
    actual.delete(id);
  }
  for (const { kind, key, n } of actual.values()) if (n !== 0) drift.push({ kind, key, counted: 0, actual: n });
  const ledger = await ledgerDrift(read, campaignId);
  return { confirmed: total, leaves: ledger.leaves, drift: [...drift, ...ledger.drift] };
}

async function ledgerDrift(
  read: ReadClient | Tx,
  campaignId: string,
): Promise<{ leaves: number; drift: CountDrift[] }> {
  const campaign = await read.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { ledgerSize: true } });
  const leaves = await read.ledgerEntry.count({ where: { campaignId } });
  const last = await read.ledgerEntry.aggregate({ where: { campaignId }, _max: { position: true } });
  const without = await read.signature.count({ where: { campaignId, state: "confirmed", ledger: { none: {} } } });
  const drift: CountDrift[] = [];
  if (leaves !== campaign.ledgerSize)
    drift.push({ kind: "ledger", key: "size", counted: campaign.ledgerSize, actual: leaves });
  if (leaves !== (last._max.position ?? -1) + 1)
    drift.push({ kind: "ledger", key: "gaps", counted: (last._max.position ?? -1) + 1, actual: leaves });
  if (without > 0) drift.push({ kind: "ledger", key: "confirmed without leaf", counted: 0, actual: without });
  return { leaves, drift };
}
