import { lockCampaign } from "../../data/campaigns";
import type { Tx } from "../../data/database";
import { newId } from "../../data/ids";
import { insertUpdate, nextUpdateNumber } from "../../data/updates";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { type UpdateDraft, updateDraft } from "../../domain/publication";
import { err, ok, type Result } from "../../domain/result";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";

/**
 * Publishes news of a campaign under the campaign's next number, in one transaction; with `publishedAt` ahead it comes
 * out then. Refused with an error per field; `slug` is "unknown" when there is no such campaign.
 */
export async function publishUpdate(
  ctx: Ctx,
  input: { slug: string } & UpdateDraft,
): Promise<Result<{ number: number }, DraftErrors>> {
  const draft = readDraft(updateDraft, input);
  if (!draft.ok) return draft;
  if (!isSlug(input.slug)) return err({ slug: "unknown" });
  return ctx.db.write(async (tx) => {
    const campaignId = await lockCampaign(ctx.db, tx, input.slug);
    if (campaignId === null) return err({ slug: "unknown" });
    return ok({ number: await writeUpdate(ctx, tx, campaignId, draft.value) });
  });
}

/** Writes a checked update in the caller's transaction, which holds the campaign's lock; gives its number. */
export async function writeUpdate(ctx: Ctx, tx: Tx, campaignId: string, draft: UpdateDraft): Promise<number> {
  const now = ctx.clock();
  const number = await nextUpdateNumber(tx, campaignId);
  const update = { id: newId(now, ctx.random), campaignId, number, publishedAt: draft.publishedAt ?? now };
  const texts = Object.entries(draft.texts).map(([locale, text]) => ({ locale, ...text }));
  await insertUpdate(tx, update, texts);
  return number;
}
