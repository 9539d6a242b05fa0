import { Hr } from "react-email";
import type { Translator } from "../../app/locales";
import { PlainLink, Small } from "./parts";
import { around } from "./slots";
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
  const sender = around(t, "mail.footer.sender", "url", { organisation });
  return (
    <>
      <Hr className="line" style={{ margin: "28px 0 16px", border: "none", borderTop: `1px solid ${colours.line}` }} />
      <Small>
        {sender.before}
        <PlainLink href={publicUrl} />
        {sender.after}
      </Small>
      <Small>{t.t("mail.footer.why")}</Small>
      {unsubscribeLink ? <Unsubscribe t={t} link={unsubscribeLink} /> : null}
    </>
  );
}

function Unsubscribe({ t, link }: { t: Translator; link: string }) {
  const { before, after } = around(t, "mail.footer.unsubscribe", "url");
  return (
    <Small>
      {before}
      <PlainLink href={link} />
      {after}
    </Small>
  );
}

/** The same for the text part. */
export function footerText({ t, organisation, publicUrl, unsubscribeLink }: FooterProps): (string | null)[] {
  return [
    `${t.t("mail.footer.sender", { organisation, url: publicUrl })}\n${t.t("mail.footer.why")}`,
    unsubscribeLink ? t.t("mail.footer.unsubscribe", { url: `\n${unsubscribeLink}` }) : null,
  ];
}
