import { claimMailing, findByEmailKeys } from "../../data/signatures";
import { type CampaignState, isListedState, isTakenAway } from "../../domain/campaign";
import type { Email } from "../../domain/email";
import { decideOwnLink, type SignatureState } from "../../domain/signature";
import { campaignHead } from "../campaigns/campaign-head";
import type { Ctx } from "../context";
import { queueSignerMails } from "../mail/queue-signer-mails";

/**
 * Sends the link of a signature to its address once more, also after the end of signing and after the campaign was taken
 * down: seeing and erasing end with neither. The answer is the same for every address (A5, abuse 70); only the mailbox
 * learns more, once an hour and within its mails of the day (abuse 23). `not_found`: no campaign that strangers may know.
 */
export async function sendOwnLink(
  ctx: Ctx,
  input: { slug: string; email: Email },
): Promise<{ outcome: "accepted" | "not_found" }> {
  const campaign = await campaignHead(ctx.db, input.slug, ctx.clock());
  const wasPublished = campaign?.publishedAt != null;
  if (!campaign || !(isListedState(campaign.state) || isTakenAway({ state: campaign.state, wasPublished })))
    return { outcome: "not_found" };
  const window = { state: campaign.state as CampaignState, closesAt: campaign.closesAt };
  const emailKey = ctx.keys.emailKey(input.email.canonical);
  // The look-up is inside the write, so that an address that has not signed waits as long for its turn.
  await ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const [existing] = await findByEmailKeys(tx, campaign.id, [emailKey]);
    if (!existing) return;
    const { id: signatureId, campaignId, locale, mailedAt } = existing;
    const { action } = decideOwnLink({ ...existing, state: existing.state as SignatureState }, window, now);
    if (action === "nothing" || !(await claimMailing(tx, signatureId, mailedAt, now))) return;
    const kind = action === "resend_confirm" ? "confirm" : "already_signed";
    const version = String(now.getTime());
    const mail = { kind, campaignId, signatureId, emailKey, version, locale, whenOverQuota: "never" } as const;
    await queueSignerMails(ctx, tx, [mail], now);
  });
  return { outcome: "accepted" };
}
