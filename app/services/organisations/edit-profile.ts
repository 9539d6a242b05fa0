import { lockOrganisation } from "../../data/members";
import { findProfile, updateProfile } from "../../data/organisations";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { profileDraft } from "../../domain/profile";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import { forgetCampaignHeads } from "../campaigns/campaign-head";
import type { Ctx } from "../context";
import { AccessError } from "../staff/authorise";
import { authoriseAgain } from "../staff/rights";
import { openOrganisation } from "./open-organisation";
import { revisionOf, textsOf } from "./read-profile";

export type EditRefusal =
  | { kind: "fields"; errors: DraftErrors }
  /** Somebody saved the profile since it was shown. */
  | { kind: "changed" };

/**
 * Saves the profile of an organisation on the state that was shown (`revision`): of two editors the second changes
 * nothing and is told. Throws AccessError.
 */
export async function editProfile(
  ctx: Ctx,
  actor: Actor,
  { slug, revision, fields }: { slug: string; revision: string; fields: unknown },
): Promise<Result<{ slug: string }, EditRefusal>> {
  const { id } = await openOrganisation(ctx, ctx.db.read, actor, "organisation.edit", slug);
  const draft = readDraft(profileDraft, fields);
  if (!draft.ok) return err({ kind: "fields", errors: draft.error });
  const { names, abouts, country, site } = draft.value;
  const after = { names: JSON.stringify(names), abouts: JSON.stringify(abouts), country, site };
  const saved = await ctx.db.write(async (tx): Promise<Result<{ slug: string }, EditRefusal>> => {
    await lockOrganisation(ctx.db, tx, id);
    await authoriseAgain(ctx, tx, actor, "organisation.edit", id);
    const before = await findProfile(tx, slug);
    if (before === null) throw new AccessError("unknown");
    if (revisionOf(before) !== revision) return err({ kind: "changed" });
    if (revisionOf(after) === revision) return ok({ slug });
    await updateProfile(tx, id, after);
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "organisation.edit",
      subject: "organisation",
      subjectId: id,
      organisationId: id,
      before: { ...textsOf(before), country: before.country, site: before.site },
      after: { ...textsOf(after), country, site },
    });
    return ok({ slug });
  });
  forgetCampaignHeads(ctx.db);
  return saved;
}
