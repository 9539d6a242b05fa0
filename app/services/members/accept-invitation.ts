import { isDataError } from "../../data/errors";
import { newId } from "../../data/ids";
import { spendInvitation } from "../../data/invitations";
import { tokenHash } from "../../data/keys";
import { findMember, insertStaff, lockOrganisation, putMember } from "../../data/members";
import { findStaffByEmail } from "../../data/staff";
import { type DraftErrors, readDraft } from "../../domain/draft";
import { acceptanceDraft } from "../../domain/members";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { type OpenedSession, openSession, type SigningIn } from "../staff/open-session";
import { findInvitation } from "./find-invitation";

export type AcceptRefusal =
  | { kind: "dead" }
  /** The address has an account: whoever it is signs in first. */
  | { kind: "sign_in" }
  | { kind: "fields"; errors: DraftErrors };

export interface Accepted {
  slug: string;
  /** A session of its own, for somebody who is new here. */
  session: OpenedSession | null;
}

/**
 * Accepts an invitation, once: makes the member, and for an address that is new here the member of staff with a session.
 * Somebody who is a member already keeps their role.
 */
export async function acceptInvitation(
  ctx: Ctx,
  { token, actor, fields, agent, previous }: SigningIn & { token: string; actor: Actor | null; fields: unknown },
): Promise<Result<Accepted, AcceptRefusal>> {
  const now = ctx.clock();
  const found = await findInvitation(ctx, ctx.db.read, token);
  if (found === null) return err({ kind: "dead" });
  const { organisation, email } = found;
  const known = await findStaffByEmail(ctx.db.read, email);
  if (known !== null && known.id !== actor?.staffId) return err({ kind: "sign_in" });
  const draft = known === null ? readDraft(acceptanceDraft, fields) : ok({ name: known.name });
  if (!draft.ok) return err({ kind: "fields", errors: draft.error });
  const newcomer = { id: newId(now, ctx.random), email, name: draft.value.name, createdAt: now };
  const accepted = ctx.db.write(async (tx): Promise<Result<Accepted, AcceptRefusal>> => {
    await lockOrganisation(ctx.db, tx, organisation.id);
    const invitation = await findInvitation(ctx, tx, token);
    if (invitation === null || !(await spendInvitation(tx, tokenHash(token), now))) return err({ kind: "dead" });
    const staffId = known?.id ?? newcomer.id;
    if (known === null) await insertStaff(tx, newcomer);
    const session = known === null ? await openSession(tx, ctx, { staffId, method: "mail", agent, previous }) : null;
    if ((await findMember(tx, organisation.id, staffId)) === null)
      await putMember(tx, { organisationId: organisation.id, staffId, role: invitation.role, createdAt: now });
    await recordAudit(tx, ctx, {
      actor: { id: staffId, name: draft.value.name },
      act: "invitation.accept",
      subject: "invitation",
      subjectId: invitation.id,
      organisationId: organisation.id,
      before: null,
      after: { role: invitation.role, member: staffId },
    });
    return ok({ slug: organisation.slug, session });
  });
  return accepted.catch((error: unknown) => {
    // The same person accepted another organisation's invitation at the same moment, and has an account by that.
    if (known === null && isDataError(error, "unique")) return err({ kind: "sign_in" });
    throw error;
  });
}
