import { Hr } from "react-email";
import type { Translator } from "../../app/locales";
import { PlainLink, Small } from "./parts";
import { phrase } from "./phrase";
import { colours } from "./theme";

export interface FooterProps {
  t: Translator;
  organisation: string;
  /** Our own origin. */
  publicUrl: string;
  unsubscribeLink?: string | null | undefined;
}

/** Who sends this, why, and how to have no more of it. */
export function Footer({ t, organisation, publicUrl, unsubscribeLink }: FooterProps) {
  return (
    <>
      <Hr className="line" style={{ margin: "28px 0 16px", border: "none", borderTop: `1px solid ${colours.line}` }} />
      <Small>{phrase(t, "mail.footer.sender", { organisation, url: <PlainLink href={publicUrl} /> })}</Small>
      <Small>{t.t("mail.footer.why")}</Small>
      {unsubscribeLink ? (
        <Small>{phrase(t, "mail.footer.unsubscribe", { url: ownLine(unsubscribeLink) })}</Small>
      ) : null}
    </>
  );
}

/** A long address: beside other words it would break in the middle of them. */
function ownLine(link: string) {
  return (
    <>
      <br />
      <PlainLink href={link} />
    </>
  );
}

/** The same for the text part. */
export function footerText({ t, organisation, publicUrl, unsubscribeLink }: FooterProps): (string | null)[] {
  return [
    `${t.t("mail.footer.sender", { organisation, url: publicUrl })}\n${t.t("mail.footer.why")}`,
    unsubscribeLink ? t.t("mail.footer.unsubscribe", { url: `\n${unsubscribeLink}` }) : null,
  ];
}
