import { type Translator, translator } from "../app/locales";
import { SignerMail, type SignerMailContent, signerMailText } from "./components/signer-mail";

/**
 * To the owner of a confirmed address that was typed again, to sign or to get the link back: it holds the signer's own
 * link. The page told the sender of the form nothing.
 */
export interface AlreadySignedProps {
  t: Translator;
  /** The name that was confirmed, not the one that was just typed. */
  name: string;
  campaign: string;
  organisation: string;
  /** The signature was withdrawn; what is left is to see and erase it. */
  isWithdrawn: boolean;
  /** The signer's own page, on our own origin. */
  manageLink: string;
  publicUrl: string;
}

function content({
  t,
  name,
  campaign,
  organisation,
  isWithdrawn,
  manageLink,
  publicUrl,
}: AlreadySignedProps): SignerMailContent {
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.already_signed.preheader"),
    name,
    before: [
      { message: isWithdrawn ? "mail.already_signed.withdrawn" : "mail.already_signed.body", values: { campaign } },
      { message: isWithdrawn ? "mail.already_signed.withdrawn_action" : "mail.already_signed.action" },
    ],
    button: { label: t.t("mail.already_signed.button"), link: manageLink },
    after: [],
    notYou: { message: "mail.already_signed.not_you.body" },
    organisation,
    publicUrl,
  };
}

/** Neutral: it names no campaign. */
export function subject({ t }: Pick<AlreadySignedProps, "t">): string {
  return t.t("mail.already_signed.subject");
}

/** The text part. */
export function text(props: AlreadySignedProps): string {
  return signerMailText(content(props));
}

/** The HTML part. */
export default function AlreadySigned(props: AlreadySignedProps) {
  return <SignerMail content={content(props)} />;
}

AlreadySigned.PreviewProps = {
  t: translator("en"),
  name: "Minsu Kim",
  campaign: "Establish a UN Commission of Inquiry",
  organisation: "Coalition for a Commission of Inquiry",
  isWithdrawn: false,
  manageLink: "https://onevoice.example.org/signature/q8Rk2mVt0sXyB5nEoW3uLdHj7cAfPz1G",
  publicUrl: "https://onevoice.example.org",
} satisfies AlreadySignedProps;
