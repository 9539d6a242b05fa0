import { findInvitationById } from "../../data/invitations";
import type { OutboxRow } from "../../data/outbox";
import { findStaff } from "../../data/staff";
import { findSuppressed } from "../../data/suppressions";
import { parseEmail } from "../../domain/email";
import { localePath } from "../../domain/locale-path";
import { DEFAULT_LOCALE, isLocale } from "../../domain/locales";
import type { Role } from "../../domain/roles";
import { translator } from "../../locales";
import { mailHeaders } from "../../mail/headers";
import type { OutgoingMessage } from "../../mail/message";
import { renderMail } from "../../mail/render";
import type { Ctx } from "../context";
import { isBacked } from "../members/find-invitation";
import { invitationToken } from "../members/invitation-token";
import { organisationName } from "../organisations/shown-organisation";
import { invitationOfKey } from "./queue-invitation";

/**
 * Builds the mail of an invitation; null when it is dead by now (see findInvitation), or its address wants no mail.
 */
export async function composeInvitation(ctx: Ctx, row: OutboxRow): Promise<OutgoingMessage | null> {
  const invitation = await findInvitationById(ctx.db.read, invitationOfKey(row.key), ctx.clock());
  if (invitation === null || !(await isBacked(ctx.db.read, invitation))) return null;
  if (await isSuppressed(ctx, invitation.email)) return null;
  const locale = isLocale(row.locale) ? row.locale : DEFAULT_LOCALE;
  const inviter = await findStaff(ctx.db.read, invitation.invitedById);
  const path = localePath(locale, `/invitation/${invitationToken(ctx, invitation.id)}`);
  return {
    kind: "invitation",
    messageId: row.messageId,
    from: ctx.mailFrom,
    to: { name: "", address: invitation.email },
    headers: mailHeaders("invitation"),
    attachments: [],
    ...(await renderMail({
      kind: "invitation",
      props: {
        t: translator(locale),
        organisation: organisationName(invitation.organisation.names, locale),
        role: invitation.role as Role,
        inviter: inviter?.name || inviter?.email || "",
        link: ctx.publicUrl + path,
        until: invitation.expiresAt,
        publicUrl: ctx.publicUrl,
      },
    })),
  };
}

async function isSuppressed(ctx: Ctx, email: string): Promise<boolean> {
  const parsed = parseEmail(email);
  if (!parsed.ok) return true;
  return (await findSuppressed(ctx.db.read, [ctx.keys.emailKey(parsed.value.canonical)])).size > 0;
}
