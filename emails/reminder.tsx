import { type Translator, translator } from "../app/locales";
import { SignerMail, type SignerMailContent, signerMailText } from "./components/signer-mail";

/** The one reminder to confirm. Like the first mail it holds nothing that was typed into the form. */
export interface ReminderProps {
  t: Translator;
  campaign: string;
  organisation: string;
  /** The page with the button, on our own origin. */
  link: string;
  publicUrl: string;
  signedAt: Date;
  /** When the unconfirmed signature will be erased. */
  eraseAt: Date;
}

function content(props: ReminderProps): SignerMailContent {
  const { t, campaign, organisation, link, publicUrl, signedAt, eraseAt } = props;
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.reminder.preheader"),
    name: null,
    before: [
      { message: "mail.reminder.body", values: { campaign, organisation, date: t.date(signedAt) } },
      { message: "mail.reminder.action" },
    ],
    button: { label: t.t("mail.reminder.button"), link },
    after: [{ message: "mail.reminder.last", values: { date: t.date(eraseAt) } }],
    notYou: { message: "mail.reminder.not_you.body", values: { button: t.t("confirm.reject.button") } },
    organisation,
    publicUrl,
  };
}

/** Neutral: it names no campaign. */
export function subject({ t }: Pick<ReminderProps, "t">): string {
  return t.t("mail.reminder.subject");
}

/** The text part. */
export function text(props: ReminderProps): string {
  return signerMailText(content(props));
}

/** The HTML part. */
export default function Reminder(props: ReminderProps) {
  return <SignerMail content={content(props)} />;
}

Reminder.PreviewProps = {
  t: translator("en"),
  campaign: "Establish a UN Commission of Inquiry",
  organisation: "Coalition for a Commission of Inquiry",
  link: "https://onevoice.example.org/confirm/Zk3vJx0m5hQbQ2w8d1nTt7yR4aLcUeS9",
  publicUrl: "https://onevoice.example.org",
  signedAt: new Date("2026-11-22T09:00:00Z"),
  eraseAt: new Date("2026-12-06T09:00:00Z"),
} satisfies ReminderProps;
