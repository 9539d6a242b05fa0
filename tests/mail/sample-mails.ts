import { type MessageLocale, type Translator, translator } from "../../app/locales";
import type { MailContent } from "../../app/mail/render";
import AlreadySigned from "../../emails/already-signed";
import Confirm from "../../emails/confirm";
import Confirmed from "../../emails/confirmed";
import Invitation from "../../emails/invitation";
import Letter from "../../emails/letter";
import Reminder from "../../emails/reminder";
import StaffNotice from "../../emails/staff-notice";
import StaffSignIn from "../../emails/staff-sign-in";

/** Every kind of mail with its preview's people, in one language. */
export function sampleMails(locale: MessageLocale, t: Translator = translator(locale)): MailContent[] {
  return [
    { kind: "confirm", props: { ...Confirm.PreviewProps, t } },
    { kind: "reminder", props: { ...Reminder.PreviewProps, t } },
    { kind: "already_signed", props: { ...AlreadySigned.PreviewProps, t } },
    { kind: "confirmed", props: { ...Confirmed.PreviewProps, t } },
    { kind: "letter", props: { ...Letter.PreviewProps, t } },
    { kind: "invitation", props: { ...Invitation.PreviewProps, t } },
    { kind: "staff_sign_in", props: { ...StaffSignIn.PreviewProps, t } },
    { kind: "staff_notice", props: { ...StaffNotice.PreviewProps, t } },
  ];
}

/** The one link that a mail to a signer is for; null for a letter. */
export function mainLink(mail: MailContent): string | null {
  if (mail.kind === "letter") return null;
  return "link" in mail.props ? mail.props.link : mail.props.manageLink;
}
