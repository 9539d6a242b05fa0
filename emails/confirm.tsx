import { type Translator, translator } from "../app/locales";
import { SignerMail, type SignerMailContent, signerMailText } from "./components/signer-mail";

/**
 * The mail that asks to confirm. It goes to an address that anybody may have typed, so it holds nothing that the sender
 * of the form could write: no name, no place, no comment.
 */
export interface ConfirmProps {
  t: Translator;
  campaign: string;
  organisation: string;
  /** The page with the button, on our own origin. */
  link: string;
  publicUrl: string;
  /** Days after which an unconfirmed signature is erased. */
  eraseAfterDays: number;
}

function content({ t, campaign, organisation, link, publicUrl, eraseAfterDays }: ConfirmProps): SignerMailContent {
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.confirm.preheader"),
    name: null,
    before: [{ message: "mail.confirm.body", values: { campaign, organisation } }, { message: "mail.confirm.action" }],
    button: { label: t.t("mail.confirm.button"), link },
    after: [{ message: "mail.confirm.until", values: { days: eraseAfterDays } }],
    notYou: { message: "mail.confirm.not_you.body", values: { button: t.t("confirm.reject.button") } },
    organisation,
    publicUrl,
  };
}

/** Neutral: it names no campaign. */
export function subject({ t }: Pick<ConfirmProps, "t">): string {
  return t.t("mail.confirm.subject");
}

/** The text part. */
export function text(props: ConfirmProps): string {
  return signerMailText(content(props));
}

/** The HTML part. */
export default function Confirm(props: ConfirmProps) {
  return <SignerMail content={content(props)} />;
}

Confirm.PreviewProps = {
  t: translator("en"),
  campaign: "Establish a UN Commission of Inquiry",
  organisation: "Coalition for a Commission of Inquiry",
  link: "https://onevoice.example.org/confirm/Zk3vJx0m5hQbQ2w8d1nTt7yR4aLcUeS9",
  publicUrl: "https://onevoice.example.org",
  eraseAfterDays: 14,
} satisfies ConfirmProps;
