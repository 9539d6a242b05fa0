import { readOutboxStatus } from "../../data/outbox";
import type { Ctx } from "../context";

/** A letter that was given to a server twice without an answer, so that a person has to find out. */
export interface HeldLetter {
  id: string;
  campaign: string;
  delivery: number | null;
  office: string;
  /** When the last try ended. */
  heldAt: Date | null;
}

export interface MailStatus {
  /** Mails per state; states without a mail are left out. */
  byState: Record<string, number>;
  /** When the oldest mail that waits became, or becomes, due. */
  oldestDue: Date | null;
  held: HeldLetter[];
}

/** Where the outbox stands: mails per state, the oldest that waits, and the letters that wait for a person's answer. */
export async function readMailStatus(ctx: Ctx): Promise<MailStatus> {
  const { byState, oldestDue } = await readOutboxStatus(ctx.db.read);
  const rows = await ctx.db.read.outbox.findMany({ where: { state: "held" }, orderBy: { createdAt: "asc" } });
  const [campaigns, deliveries, targets] = await Promise.all([
    ctx.db.read.campaign.findMany({
      where: { id: { in: idsOf(rows, "campaignId") } },
      select: { id: true, slug: true },
    }),
    ctx.db.read.delivery.findMany({
      where: { id: { in: idsOf(rows, "deliveryId") } },
      select: { id: true, number: true },
    }),
    ctx.db.read.target.findMany({ where: { id: { in: idsOf(rows, "targetId") } }, select: { id: true, office: true } }),
  ]);
  return {
    byState: Object.fromEntries([...byState].sort()),
    oldestDue,
    held: rows.map((row) => ({
      id: row.id,
      campaign: campaigns.find(({ id }) => id === row.campaignId)?.slug ?? "",
      delivery: deliveries.find(({ id }) => id === row.deliveryId)?.number ?? null,
      office: targets.find(({ id }) => id === row.targetId)?.office ?? "",
      heldAt: row.settledAt,
    })),
  };
}

function idsOf<K extends string>(rows: readonly Record<K, string | null>[], key: K): string[] {
  return rows.flatMap((row) => row[key] ?? []);
}
