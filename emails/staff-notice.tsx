import { type Translator, translator } from "../app/locales";
import { StaffMail, type StaffMailContent, staffMailText } from "./components/staff-mail";

/** The mail that tells somebody who works here what was changed in their account. */
export interface StaffNoticeProps {
  t: Translator;
  change: "passkey_added" | "passkey_removed";
  at: Date;
  /** The page of their account, on our own origin. */
  link: string;
  publicUrl: string;
}

function content({ t, change, at, link, publicUrl }: StaffNoticeProps): StaffMailContent {
  const values = { time: t.dateTime(at) };
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.staff_notice.preheader"),
    before: [{ message: change === "passkey_added" ? "mail.staff_notice.added" : "mail.staff_notice.removed", values }],
    button: { label: t.t("mail.staff_notice.button"), link },
    after: [],
    notYou: { message: "mail.staff_notice.not_you" },
    publicUrl,
  };
}

export function subject({ t }: Pick<StaffNoticeProps, "t">): string {
  return t.t("mail.staff_notice.subject");
}

/** The text part. */
export function text(props: StaffNoticeProps): string {
  return staffMailText(content(props));
}

/** The HTML part. */
export default function StaffNotice(props: StaffNoticeProps) {
  return <StaffMail content={content(props)} />;
}

StaffNotice.PreviewProps = {
  t: translator("en"),
  change: "passkey_added",
  at: new Date("2026-11-22T09:00:00Z"),
  link: "https://onevoice.example.org/staff/account",
  publicUrl: "https://onevoice.example.org",
} satisfies StaffNoticeProps;
