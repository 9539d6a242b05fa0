import { tokenHash } from "../../data/keys";
import { findMember, findRights, lockOrganisation } from "../../data/members";
import { deletePasskeysOf } from "../../data/passkeys";
import { deleteStaffLinks, insertStaffLink } from "../../data/staff";
import { deleteSessionsOf } from "../../data/staff-sessions";
import { readDraft } from "../../domain/draft";
import { removalDraft } from "../../domain/members";
import { err, ok, type Result } from "../../domain/result";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { queueStaffMail } from "../mail/queue-staff-mail";
import { openOrganisation } from "../organisations/open-organisation";
import { MAILED_LINK_MS, mailedLinkToken } from "./mailed-link";
import { newToken } from "./new-token";
import { authoriseAgain } from "./rights";

/**
 * For a colleague who lost their passkeys: takes those away, ends their sessions and links, and mails them a fresh link,
 * which works in any browser. Whoever does it must have the right in every organisation that the colleague is in, and
 * only the secretariat has it over those with a role for the whole coalition: nobody weakens an account that reaches
 * further than their own. changed: they are no member (any more); self: one's own account has a page of its own. Throws
 * AccessError.
 */
export async function resetAccount(
  ctx: Ctx,
  actor: Actor,
  { slug, fields, locale }: { slug: string; fields: unknown; locale: string },
): Promise<Result<{ staffId: string }, "invalid" | "changed" | "self">> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.recover", slug);
  const draft = readDraft(removalDraft, fields);
  if (!draft.ok) return err("invalid");
  const { staffId } = draft.value;
  if (staffId === actor.staffId) return err("self");
  const organisationId = organisation.id;
  return ctx.db.write(async (tx) => {
    await lockOrganisation(ctx.db, tx, organisationId);
    await authoriseAgain(ctx, tx, actor, "members.recover", organisationId);
    const rights = await findRights(tx, staffId);
    if ((await findMember(tx, organisationId, staffId)) === null || rights === null) return err("changed");
    for (const member of rights.members) await authoriseAgain(ctx, tx, actor, "members.recover", member.organisationId);
    if (rights.coalitionRole !== null) await authoriseAgain(ctx, tx, actor, "members.recover", null);
    const passkeys = await deletePasskeysOf(tx, staffId);
    const sessions = await deleteSessionsOf(tx, staffId, "all");
    await deleteStaffLinks(tx, staffId);
    const mail = { kind: "staff_sign_in", staffId, version: newToken(ctx), locale } as const;
    const key = await queueStaffMail(ctx, tx, mail);
    const now = ctx.clock();
    const expiresAt = new Date(now.getTime() + MAILED_LINK_MS);
    await insertStaffLink(
      tx,
      { hash: tokenHash(mailedLinkToken(ctx, key)), staffId, browserHash: null, expiresAt },
      now,
    );
    await recordAudit(tx, ctx, {
      actor: { id: actor.staffId, name: actor.name },
      act: "members.recover",
      subject: "member",
      subjectId: staffId,
      organisationId,
      before: { passkeys, sessions },
      after: { passkeys: 0, sessions: 0 },
    });
    return ok({ staffId });
  });
}
