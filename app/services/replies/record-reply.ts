import { findCampaignId } from "../../data/campaigns";
import { newId } from "../../data/ids";
import { insertReply } from "../../data/replies";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { type ReplyDraft, replyDraft } from "../../domain/publication";
import { err, ok, type Result } from "../../domain/result";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";

/** A reply with what it belongs to: the campaign's slug; the delivery it answers and the target that wrote it, by id. */
export interface RecordReplyInput extends ReplyDraft {
  slug: string;
  deliveryId?: string | null;
  targetId?: string | null;
}

/**
 * Records what an office answered, for everybody to read on the campaign's page, in one transaction. Refused with an
 * error per field: `slug` is "unknown" when there is no such campaign, `deliveryId` and `targetId` when they are not of
 * this campaign, and `receivedAt` is "future" when it has not come yet.
 */
export async function recordReply(ctx: Ctx, input: RecordReplyInput): Promise<Result<{ id: string }, DraftErrors>> {
  const draft = readDraft(replyDraft, input);
  if (!draft.ok) return draft;
  const now = ctx.clock();
  const { receivedAt = now, ...reply } = draft.value;
  if (receivedAt > now) return err({ receivedAt: "future" });
  if (!isSlug(input.slug)) return err({ slug: "unknown" });
  const { slug, deliveryId = null, targetId = null } = input;
  const id = newId(now, ctx.random);
  return ctx.db.write(async (tx) => {
    const campaignId = await findCampaignId(tx, slug);
    if (campaignId === null) return err({ slug: "unknown" });
    if (deliveryId !== null && (await tx.delivery.count({ where: { id: deliveryId, campaignId } })) === 0)
      return err({ deliveryId: "unknown" });
    if (targetId !== null && (await tx.target.count({ where: { id: targetId, campaignId } })) === 0)
      return err({ targetId: "unknown" });
    await insertReply(tx, { id, campaignId, deliveryId, targetId, ...reply, receivedAt });
    return ok({ id });
  });
}
