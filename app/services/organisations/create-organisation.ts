import { isDataError } from "../../data/errors";
import { newId } from "../../data/ids";
import { insertOrganisation } from "../../data/organisations";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { newOrganisationDraft } from "../../domain/profile";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { authorise } from "../staff/authorise";
import { authoriseAgain } from "../staff/rights";

/** Adds a member organisation without members; an owner is invited afterwards. Throws AccessError. */
export async function createOrganisation(
  ctx: Ctx,
  actor: Actor,
  fields: unknown,
): Promise<Result<{ slug: string }, DraftErrors>> {
  authorise(ctx, actor, "organisation.create", null);
  const draft = readDraft(newOrganisationDraft, fields);
  if (!draft.ok) return draft;
  const { slug, name, country } = draft.value;
  const now = ctx.clock();
  const id = newId(now, ctx.random);
  const row = { id, slug, kind: "member", names: JSON.stringify({ en: name }), abouts: "{}", country, site: null };
  try {
    await ctx.db.write(async (tx) => {
      await authoriseAgain(ctx, tx, actor, "organisation.create", null);
      await insertOrganisation(tx, { ...row, joinedAt: now, createdAt: now });
      await recordAudit(tx, ctx, {
        actor: { id: actor.staffId, name: actor.name },
        act: "organisation.create",
        subject: "organisation",
        subjectId: id,
        organisationId: id,
        before: null,
        after: { slug, names: { en: name }, country },
      });
    });
  } catch (error) {
    if (isDataError(error, "unique")) return err({ slug: "taken" });
    throw error;
  }
  return ok({ slug });
}
