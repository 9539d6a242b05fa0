import { revokeInvitations } from "../../data/invitations";
import { countMembers, findMember, lockOrganisation, putMember } from "../../data/members";
import { readDraft } from "../../domain/draft";
import { roleDraft } from "../../domain/members";
import { err, ok, type Result } from "../../domain/result";
import { type Actor, RIGHTS, type Role } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { openOrganisation } from "../organisations/open-organisation";
import { authoriseAgain } from "../staff/rights";

/**
 * Why a member stays as they are: the form is none of ours; they are no member (any more) or have another role than was
 * shown; they are the last owner.
 */
export type MemberRefusal = "invalid" | "changed" | "last_owner";

/**
 * Gives a member another role. The organisation is locked and the actor's own right is looked at again inside: of two
 * owners who demote each other at once the second is none any more (abuse 82). Whoever may invite no longer has the
 * invitations they sent taken back (abuse 81). Throws AccessError.
 */
export async function changeRole(
  ctx: Ctx,
  actor: Actor,
  { slug, fields }: { slug: string; fields: unknown },
): Promise<Result<{ staffId: string; role: Role }, MemberRefusal>> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.change", slug);
  const draft = readDraft(roleDraft, fields);
  if (!draft.ok) return err("invalid");
  const { staffId, from, role } = draft.value;
  const organisationId = organisation.id;
  return ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, organisationId);
    await authoriseAgain(ctx, tx, actor, "members.change", organisationId);
    const member = await findMember(tx, organisationId, staffId);
    if (member?.role !== from) return err("changed");
    if (role === from) return ok({ staffId, role });
    if (from === "owner" && (await countMembers(tx, organisationId, "owner")) < 2) return err("last_owner");
    const { staff: _, ...row } = member;
    await putMember(tx, { ...row, role });
    if (!mayInvite(role)) await revokeInvitations(tx, organisationId, { invitedById: staffId }, ctx.clock());
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "members.change",
      subject: "member",
      subjectId: staffId,
      organisationId,
      before: { role: from },
      after: { role },
    });
    return ok({ staffId, role });
  });
}

function mayInvite(role: Role): boolean {
  return (RIGHTS["members.invite"].own as readonly Role[]).includes(role);
}
