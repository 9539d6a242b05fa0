import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

export type CountKind = "total" | "country" | "day" | "locale" | "source";

export interface CountKey {
  kind: CountKind;
  key: string;
}

/** What one confirmed signature counts towards. The day is UTC's. */
export function countKeysOf(signature: {
  country: string;
  locale: string;
  source: string;
  confirmedAt: Date | null;
}): CountKey[] {
  const keys: CountKey[] = [
    { kind: "total", key: "" },
    { kind: "country", key: signature.country },
    { kind: "locale", key: signature.locale },
  ];
  if (signature.confirmedAt) keys.push({ kind: "day", key: utcDay(signature.confirmedAt) });
  if (signature.source) keys.push({ kind: "source", key: signature.source });
  return keys;
}

/** The UTC day of an instant, YYYY-MM-DD. */
export function utcDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/**
 * Adds to a campaign's counts in the caller's transaction. Keys are added up and written in one order, so that two
 * transactions on Postgres cannot wait for each other.
 */
export async function addCounts(
  tx: Tx,
  campaignId: string,
  changes: readonly (CountKey & { by: number })[],
): Promise<void> {
  const sums = new Map<string, CountKey & { by: number }>();
  for (const change of changes) {
    const id = `${change.kind} ${change.key}`;
    sums.set(id, { ...change, by: (sums.get(id)?.by ?? 0) + change.by });
  }
  const rows = [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => ({ campaignId, kind: sum.kind, key: sum.key, confirmed: sum.by }));
  const tail = `ON CONFLICT ("campaignId", "kind", "key") DO UPDATE SET "confirmed" = "Count"."confirmed" + excluded."confirmed"`;
  for (const statement of insertStatements("Count", rows, tail)) await tx.$executeRaw(statement);
}

/** The counts of one kind, as a map from key to confirmed signatures; keys that are down to zero are left out. */
export async function readCounts(
  read: ReadClient | Tx,
  campaignId: string,
  kind: CountKind,
): Promise<Map<string, number>> {
  const rows = await read.count.findMany({ where: { campaignId, kind, confirmed: { not: 0 } } });
  return new Map(rows.map((row) => [row.key, row.confirmed]));
}

/** Confirmed signatures and countries with at least one, of every campaign that has a signature, by campaign id. */
export async function readAllTotals(read: ReadClient): Promise<Map<string, { confirmed: number; countries: number }>> {
  const rows = await read.count.groupBy({
    by: ["campaignId", "kind"],
    where: { kind: { in: ["total", "country"] }, confirmed: { not: 0 } },
    _sum: { confirmed: true },
    _count: true,
  });
  const totals = new Map<string, { confirmed: number; countries: number }>();
  for (const { campaignId, kind, _sum, _count } of rows) {
    const sofar = totals.get(campaignId) ?? { confirmed: 0, countries: 0 };
    totals.set(
      campaignId,
      kind === "total" ? { ...sofar, confirmed: _sum.confirmed ?? 0 } : { ...sofar, countries: _count },
    );
  }
  return totals;
}
