import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LOCALES } from "../app/domain/locales";
import { translator } from "../app/locales";
import { type MailContent, renderMail } from "../app/mail/render";
import AlreadySigned from "../emails/already-signed";
import Confirm from "../emails/confirm";
import Confirmed from "../emails/confirmed";
import Invitation from "../emails/invitation";
import Letter from "../emails/letter";
import Reminder from "../emails/reminder";
import StaffNotice from "../emails/staff-notice";
import StaffSignIn from "../emails/staff-sign-in";

const folder = process.argv[2];
if (!folder) {
  console.error(
    "Usage: npx tsx scripts/mail-previews.ts FOLDER\nWrites every kind of mail in every language there, as .html and .txt.",
  );
  process.exit(2);
}

await mkdir(folder, { recursive: true });
for (const locale of LOCALES) {
  const t = translator(locale);
  const mails: MailContent[] = [
    { kind: "confirm", props: { ...Confirm.PreviewProps, t } },
    { kind: "reminder", props: { ...Reminder.PreviewProps, t } },
    { kind: "already_signed", props: { ...AlreadySigned.PreviewProps, t } },
    { kind: "confirmed", props: { ...Confirmed.PreviewProps, t } },
    { kind: "letter", props: { ...Letter.PreviewProps, t } },
    { kind: "invitation", props: { ...Invitation.PreviewProps, t } },
    { kind: "staff_sign_in", props: { ...StaffSignIn.PreviewProps, t } },
    { kind: "staff_notice", props: { ...StaffNotice.PreviewProps, t } },
  ];
  for (const mail of mails) {
    const { subject, html, text } = await renderMail(mail);
    const file = join(folder, `${mail.kind}.${locale}`);
    await writeFile(`${file}.html`, html);
    await writeFile(`${file}.txt`, `Subject: ${subject}\n\n${text}`);
    console.log(`${file}.html`);
  }
}
