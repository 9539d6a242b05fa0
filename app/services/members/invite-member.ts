import { newId } from "../../data/ids";
import { countOpenInvitations, insertInvitation, revokeInvitations } from "../../data/invitations";
import { tokenHash } from "../../data/keys";
import { isMemberByEmail, lockOrganisation } from "../../data/members";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { INVITATION_MS, invitationDraft, MAX_OPEN_INVITATIONS } from "../../domain/members";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { queueInvitation } from "../mail/queue-invitation";
import { openOrganisation } from "../organisations/open-organisation";
import { authoriseAgain } from "../staff/rights";
import { invitationToken } from "./invitation-token";

export type InviteRefusal =
  | { kind: "fields"; errors: DraftErrors }
  /** Whoever has this address is a member already. */
  | { kind: "member" }
  /** MAX_OPEN_INVITATIONS wait for an answer. */
  | { kind: "too_many" };

/**
 * Invites an address into an organisation and queues the mail. An earlier invitation to the same address is taken back,
 * so that one link at the most works. Throws AccessError.
 */
export async function inviteMember(
  ctx: Ctx,
  actor: Actor,
  { slug, fields }: { slug: string; fields: unknown },
): Promise<Result<{ email: string }, InviteRefusal>> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.invite", slug);
  const draft = readDraft(invitationDraft, fields);
  if (!draft.ok) return err({ kind: "fields", errors: draft.error });
  const { email, role, locale } = draft.value;
  const now = ctx.clock();
  const id = newId(now, ctx.random);
  return ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, organisation.id);
    await authoriseAgain(ctx, tx, actor, "members.invite", organisation.id);
    if (await isMemberByEmail(tx, organisation.id, email)) return err({ kind: "member" as const });
    await revokeInvitations(tx, organisation.id, { email }, now);
    if ((await countOpenInvitations(tx, organisation.id, now)) >= MAX_OPEN_INVITATIONS)
      return err({ kind: "too_many" as const });
    await insertInvitation(tx, {
      hash: tokenHash(invitationToken(ctx, id)),
      id,
      organisationId: organisation.id,
      role,
      email,
      invitedById: actor.staffId,
      locale,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_MS),
    });
    await queueInvitation(ctx, tx, { id, locale });
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "members.invite",
      subject: "invitation",
      subjectId: id,
      organisationId: organisation.id,
      before: null,
      after: { role, locale },
    });
    return ok({ email });
  });
}
