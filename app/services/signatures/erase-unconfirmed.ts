import { cancelForSignature } from "../../data/outbox";
import { deletePending, eraseSignature } from "../../data/signatures";
import { UNCONFIRMED_KEPT_MS } from "../../domain/signature";
import type { Ctx } from "../context";

const BATCH = 200;

/**
 * Erases signatures that nobody confirmed for 14 days, in batches. Returns how many. A signature that was confirmed
 * once, withdrawn and signed again has a ledger leaf: its row stays, without the person.
 */
export async function eraseUnconfirmed(ctx: Ctx): Promise<{ erased: number }> {
  let erased = 0;
  for (;;) {
    const now = ctx.clock();
    const due = await ctx.db.read.signature.findMany({
      where: { state: "pending", createdAt: { lte: new Date(now.getTime() - UNCONFIRMED_KEPT_MS) } },
      select: { id: true, _count: { select: { ledger: true } } },
      take: BATCH,
    });
    if (due.length === 0) return { erased };
    await ctx.db.write(async (tx) => {
      for (const { id, _count } of due) {
        await cancelForSignature(tx, id, now);
        if (_count.ledger === 0) await deletePending(tx, id);
        else await eraseSignature(tx, id, "pending", now);
      }
    });
    erased += due.length;
  }
}
