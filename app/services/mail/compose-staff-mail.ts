import { tokenHash } from "../../data/keys";
import type { OutboxRow } from "../../data/outbox";
import { findStaff, findStaffLink } from "../../data/staff";
import { localePath } from "../../domain/locale-path";
import { DEFAULT_LOCALE, isLocale } from "../../domain/locales";
import type { StaffMailKind } from "../../domain/outbox";
import { translator } from "../../locales";
import { mailHeaders } from "../../mail/headers";
import type { OutgoingMessage } from "../../mail/message";
import { type MailContent, renderMail } from "../../mail/render";
import type { Ctx } from "../context";
import { MAILED_LINK_MS, mailedLinkToken } from "../staff/mailed-link";
import { readStaffMailKey } from "./queue-staff-mail";

const MINUTE_MS = 60_000;

/** Builds a mail to a member of staff; null when it is not wanted any more: they are gone, or its link is. */
export async function composeStaffMail(ctx: Ctx, row: OutboxRow, kind: StaffMailKind): Promise<OutgoingMessage | null> {
  const staff = await findStaff(ctx.db.read, readStaffMailKey(row.key).staffId);
  const content = staff && (await contentOf(ctx, row, kind));
  if (!content) return null;
  return {
    kind,
    messageId: row.messageId,
    from: ctx.mailFrom,
    to: { name: "", address: staff.email },
    headers: mailHeaders(kind),
    attachments: [],
    ...(await renderMail(content)),
  };
}

async function contentOf(ctx: Ctx, row: OutboxRow, kind: StaffMailKind): Promise<MailContent | null> {
  const locale = isLocale(row.locale) ? row.locale : DEFAULT_LOCALE;
  const common = { t: translator(locale), publicUrl: ctx.publicUrl };
  const url = (path: string) => `${ctx.publicUrl}${localePath(locale, path)}`;
  if (kind === "staff_notice") {
    const isAdded = readStaffMailKey(row.key).version.startsWith("passkey_added.");
    return {
      kind,
      props: {
        ...common,
        link: url("/staff/account"),
        at: row.createdAt,
        change: isAdded ? "passkey_added" : "passkey_removed",
      },
    };
  }
  const token = mailedLinkToken(ctx, row.key);
  const link = await findStaffLink(ctx.db.read, tokenHash(token), ctx.clock());
  if (link === null) return null;
  const props = { ...common, link: url(`/staff/sign-in/${token}`), minutes: MAILED_LINK_MS / MINUTE_MS };
  return { kind, props: { ...props, isReset: link.browserHash === null } };
}
