import { insertActivity } from "../../data/activities";
import { findCampaignId } from "../../data/campaigns";
import type { Tx } from "../../data/database";
import { isDataError } from "../../data/errors";
import { newId } from "../../data/ids";
import { findOrganisationId } from "../../data/organisations";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { type ActivityDraft, type ActivityInput, activityDraft } from "../../domain/publication";
import { err, ok, type Result } from "../../domain/result";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";

/** Whose activity it is, and of which campaign: slugs. */
export interface ActivityOwner {
  organisation: string;
  campaign: string | null;
}

/**
 * Publishes a statement, open letter, report or event, in one transaction; with `publishedAt` ahead it comes out then.
 * Refused with an error per field: `slug` is "taken" when another has it, `organisation` and `campaign` are "unknown"
 * when there are none of these slugs.
 */
export async function publishActivity(
  ctx: Ctx,
  input: ActivityOwner & ActivityInput,
): Promise<Result<{ slug: string }, DraftErrors>> {
  const draft = readDraft(activityDraft, input);
  if (!draft.ok) return draft;
  try {
    return await ctx.db.write((tx) => writeActivity(ctx, tx, input, draft.value));
  } catch (error) {
    if (isDataError(error, "unique")) return err({ slug: "taken" });
    throw error;
  }
}

/** Writes a checked activity in the caller's transaction. Throws DataError "unique" when the slug is taken. */
export async function writeActivity(
  ctx: Ctx,
  tx: Tx,
  owner: ActivityOwner,
  draft: ActivityDraft,
): Promise<Result<{ slug: string }, DraftErrors>> {
  const organisationId = isSlug(owner.organisation) ? await findOrganisationId(tx, owner.organisation) : null;
  if (organisationId === null) return err({ organisation: "unknown" });
  const campaignId =
    owner.campaign !== null && isSlug(owner.campaign) ? await findCampaignId(tx, owner.campaign) : null;
  if (owner.campaign !== null && campaignId === null) return err({ campaign: "unknown" });
  const now = ctx.clock();
  const { texts, publishedAt = now, ...rest } = draft;
  await insertActivity(
    tx,
    { id: newId(now, ctx.random), organisationId, campaignId, publishedAt, ...rest },
    Object.entries(texts).map(([locale, text]) => ({ locale, ...text })),
  );
  return ok({ slug: draft.slug });
}
