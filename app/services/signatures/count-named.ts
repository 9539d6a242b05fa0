import type { Database } from "../../data/database";
import { countPublicSigners } from "../../data/public-signers";
import type { Ctx } from "../context";

/** How long the number of a long list may be kept: counting a hundred thousand names holds everybody up. */
const KEPT_MS = 10_000;
/** Lists that are shorter are counted each time. */
const LONG_LIST = 1000;
const MAX_KEPT = 200;

const keptPerDatabase = new WeakMap<Database, Map<string, { until: number; total: number }>>();

/** How many signers of a campaign are named in public now; of a long list the number is at most ten seconds old. */
export async function countNamed(ctx: Pick<Ctx, "db" | "clock">, campaignId: string): Promise<number> {
  const now = ctx.clock();
  const kept = keptPerDatabase.get(ctx.db) ?? new Map<string, { until: number; total: number }>();
  keptPerDatabase.set(ctx.db, kept);
  const hit = kept.get(campaignId);
  if (hit && hit.until > now.getTime() && hit.until <= now.getTime() + KEPT_MS) return hit.total;
  const total = await countPublicSigners(ctx.db.read, campaignId, now);
  if (kept.size >= MAX_KEPT) kept.clear();
  if (total >= LONG_LIST) kept.set(campaignId, { until: now.getTime() + KEPT_MS, total });
  else kept.delete(campaignId);
  return total;
}
