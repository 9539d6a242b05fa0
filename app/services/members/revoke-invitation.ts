import { revokeInvitations } from "../../data/invitations";
import { lockOrganisation } from "../../data/members";
import { readDraft } from "../../domain/draft";
import { revocationDraft } from "../../domain/members";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { openOrganisation } from "../organisations/open-organisation";
import { authoriseAgain } from "../staff/rights";

/** Takes an invitation back. False when it is not open (any more) in this organisation. Throws AccessError. */
export async function revokeInvitation(
  ctx: Ctx,
  actor: Actor,
  { slug, fields }: { slug: string; fields: unknown },
): Promise<boolean> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.invite", slug);
  const draft = readDraft(revocationDraft, fields);
  if (!draft.ok) return false;
  const { id } = draft.value;
  return ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, organisation.id);
    await authoriseAgain(ctx, tx, actor, "members.invite", organisation.id);
    if ((await revokeInvitations(tx, organisation.id, { id }, ctx.clock())) === 0) return false;
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "invitation.revoke",
      subject: "invitation",
      subjectId: id,
      organisationId: organisation.id,
      before: { open: true },
      after: { open: false },
    });
    return true;
  });
}
