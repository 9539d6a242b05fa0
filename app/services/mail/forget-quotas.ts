import { utcDay } from "../../data/counts";
import type { Ctx } from "../context";

/**
 * Drops how many mails each address got on days that are over (UTC). The rows hold keyed hashes of addresses, also of
 * people who were erased since, and serve nothing after their day. Returns how many rows went.
 */
export async function forgetQuotas(ctx: Ctx): Promise<{ forgotten: number }> {
  const today = utcDay(ctx.clock());
  const { count } = await ctx.db.write((tx) => tx.mailQuota.deleteMany({ where: { day: { lt: today } } }));
  return { forgotten: count };
}
