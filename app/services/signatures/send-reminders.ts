import { type CampaignState, confirmationRefusal } from "../../domain/campaign";
import { REMIND_AFTER_MS } from "../../domain/signature";
import type { Ctx } from "../context";
import { queueSignerMails } from "../mail/queue-signer-mails";

const BATCH = 200;

/**
 * Queues the one reminder of every signature that has waited 24 hours for its confirmation, in batches. Returns how
 * many were queued. `remindedAt` is set in the same transaction, so a second run finds nobody twice.
 */
export async function sendReminders(ctx: Ctx): Promise<{ reminded: number }> {
  let reminded = 0;
  for (;;) {
    const now = ctx.clock();
    const due = await ctx.db.read.signature.findMany({
      where: {
        state: "pending",
        remindedAt: null,
        emailKey: { not: null },
        createdAt: { lte: new Date(now.getTime() - REMIND_AFTER_MS) },
      },
      include: { campaign: true },
      orderBy: { createdAt: "asc" },
      take: BATCH,
    });
    if (due.length === 0) return { reminded };
    reminded += await ctx.db.write(async (tx) => {
      const claimed: typeof due = [];
      for (const signature of due) {
        const { count } = await tx.signature.updateMany({
          where: { id: signature.id, state: "pending", remindedAt: null },
          data: { remindedAt: now, mailedAt: now },
        });
        const window = { state: signature.campaign.state as CampaignState, closesAt: signature.campaign.closesAt };
        if (count === 1 && confirmationRefusal(window, now) === null) claimed.push(signature);
      }
      await queueSignerMails(
        ctx,
        tx,
        claimed.map(({ id, campaignId, emailKey, locale, createdAt }) => ({
          kind: "reminder" as const,
          campaignId,
          signatureId: id,
          emailKey: emailKey as string,
          version: String(createdAt.getTime()),
          locale,
          whenOverQuota: "later" as const,
        })),
        now,
      );
      return claimed.length;
    });
  }
}
