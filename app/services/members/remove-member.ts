import { revokeInvitations } from "../../data/invitations";
import { countMembers, deleteMember, findMember, lockOrganisation } from "../../data/members";
import { readDraft } from "../../domain/draft";
import { removalDraft } from "../../domain/members";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { openOrganisation } from "../organisations/open-organisation";
import { authoriseAgain } from "../staff/rights";
import type { MemberRefusal } from "./change-role";

/**
 * Takes a member out of an organisation: their next request finds them without the role, and the invitations they sent
 * are taken back (abuse 81). The last owner stays (abuse 82). Throws AccessError.
 */
export async function removeMember(
  ctx: Ctx,
  actor: Actor,
  { slug, fields }: { slug: string; fields: unknown },
): Promise<Result<{ staffId: string }, MemberRefusal>> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.change", slug);
  const draft = readDraft(removalDraft, fields);
  if (!draft.ok) return err("invalid");
  const { staffId } = draft.value;
  const organisationId = organisation.id;
  return ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, organisationId);
    await authoriseAgain(ctx, tx, actor, "members.change", organisationId);
    const member = await findMember(tx, organisationId, staffId);
    if (member === null) return err("changed");
    if (member.role === "owner" && (await countMembers(tx, organisationId, "owner")) < 2) return err("last_owner");
    await deleteMember(tx, organisationId, staffId);
    await revokeInvitations(tx, organisationId, { invitedById: staffId }, ctx.clock());
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "members.remove",
      subject: "member",
      subjectId: staffId,
      organisationId,
      before: { role: member.role },
      after: null,
    });
    return ok({ staffId });
  });
}
