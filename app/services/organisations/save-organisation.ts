import type { Tx } from "../../data/database";
import { newId } from "../../data/ids";
import { type NewOrganisation, upsertOrganisation } from "../../data/organisations";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { type OrganisationDraft, organisationDraft } from "../../domain/publication";
import { ok, type Result } from "../../domain/result";
import { forgetCampaignHeads } from "../campaigns/campaign-head";
import type { Ctx } from "../context";

/**
 * Adds an organisation, or changes the one with this slug, in one transaction; its logo stays as it is. Refused with an
 * error per field.
 */
export async function saveOrganisation(
  ctx: Ctx,
  input: OrganisationDraft,
): Promise<Result<{ slug: string }, DraftErrors>> {
  const draft = readDraft(organisationDraft, input);
  if (!draft.ok) return draft;
  await ctx.db.write((tx) => writeOrganisation(ctx, tx, draft.value));
  forgetCampaignHeads(ctx.db);
  return ok({ slug: draft.value.slug });
}

/** Writes a checked organisation in the caller's transaction; gives its id. */
export function writeOrganisation(ctx: Ctx, tx: Tx, draft: OrganisationDraft): Promise<string> {
  return upsertOrganisation(tx, organisationRow(ctx, draft));
}

/** An organisation as it is stored. */
export function organisationRow(ctx: Ctx, draft: OrganisationDraft): NewOrganisation {
  const now = ctx.clock();
  return {
    ...draft,
    id: newId(now, ctx.random),
    names: JSON.stringify(draft.names),
    abouts: JSON.stringify(draft.abouts),
    createdAt: now,
  };
}
