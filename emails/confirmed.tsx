import { type Translator, translator } from "../app/locales";
import { SignerMail, type SignerMailContent, signerMailText } from "./components/signer-mail";

/** Thanks after confirming, with the signer's own link. */
export interface ConfirmedProps {
  t: Translator;
  name: string;
  campaign: string;
  organisation: string;
  /** Confirmed signatures of the campaign, this one included. */
  count: number;
  /** The page to see, change, withdraw and erase, on our own origin. */
  manageLink: string;
  /** Only for a signer who asked for updates. */
  unsubscribeLink: string | null;
  publicUrl: string;
}

function content(props: ConfirmedProps): SignerMailContent {
  const { t, name, campaign, organisation, count, manageLink, unsubscribeLink, publicUrl } = props;
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.confirmed.preheader"),
    name,
    before: [
      { message: "mail.confirmed.body", values: { campaign } },
      { message: "mail.confirmed.count", values: { count } },
      { message: "mail.confirmed.action" },
    ],
    button: { label: t.t("mail.confirmed.button"), link: manageLink },
    after: [],
    notYou: { message: "mail.confirmed.not_you.body", values: { button: t.t("signature.erase.button") } },
    organisation,
    publicUrl,
    unsubscribeLink,
  };
}

/** Neutral: it names no campaign. */
export function subject({ t }: Pick<ConfirmedProps, "t">): string {
  return t.t("mail.confirmed.subject");
}

/** The text part. */
export function text(props: ConfirmedProps): string {
  return signerMailText(content(props));
}

/** The HTML part. */
export default function Confirmed(props: ConfirmedProps) {
  return <SignerMail content={content(props)} />;
}

Confirmed.PreviewProps = {
  t: translator("en"),
  name: "Minsu Kim",
  campaign: "Establish a UN Commission of Inquiry",
  organisation: "Coalition for a Commission of Inquiry",
  count: 12_408,
  manageLink: "https://onevoice.example.org/signature/q8Rk2mVt0sXyB5nEoW3uLdHj7cAfPz1G",
  unsubscribeLink: "https://onevoice.example.org/unsubscribe/w4Tn9eKb1xGmR6yPqC0sVzJd8aHuLf3O",
  publicUrl: "https://onevoice.example.org",
} satisfies ConfirmedProps;
