import { countStoredUp } from "../../data/ledger";
import type { Ctx } from "../context";

/** How far back a run looks, how old a signature must have been when it was confirmed, and from how many on it tells. */
const LOOK_BACK_MS = 10 * 60 * 1000;
const STORED_UP_MS = 24 * 60 * 60 * 1000;
const TELL_FROM = 25;
/** Newest confirmations looked at per campaign. */
const NEWEST = 2000;

/** A campaign in which many old signatures were confirmed within minutes. */
export interface StoredUp {
  campaignId: string;
  signatures: number;
}

/**
 * Looks for heaps of signatures that lay unconfirmed for a day or more and were then confirmed within ten minutes: what
 * somebody does who signs with stolen addresses first and gets at the mailboxes later (abuse 38). Tells it in the log,
 * by ids and numbers; a person decides. Some are innocent: a mail server that was down for a day lets them through.
 */
export async function findStoredUp(ctx: Ctx): Promise<StoredUp[]> {
  const now = ctx.clock().getTime();
  const since = new Date(now - LOOK_BACK_MS);
  const signedBefore = new Date(now - STORED_UP_MS);
  const campaigns = await ctx.db.read.campaign.findMany({
    where: { ledgerSize: { gt: 0 } },
    select: { id: true, ledgerSize: true },
  });
  const found: StoredUp[] = [];
  for (const { id, ledgerSize } of campaigns) {
    const from = ledgerSize - NEWEST;
    const signatures = await countStoredUp(ctx.db.read, { campaignId: id, from, since, signedBefore });
    if (signatures < TELL_FROM) continue;
    found.push({ campaignId: id, signatures });
    ctx.log.warn({ campaign: id, signatures }, "Many old signatures were confirmed at once: look at them");
  }
  return found;
}
