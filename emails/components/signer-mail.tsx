import type { Translator } from "../../app/locales";
import { Footer, footerText } from "./footer";
import { Layout } from "./layout";
import { ActionButton, Letterhead, Paragraph, Paragraphs, PlainLink, Small, Subtitle, Title } from "./parts";
import { plainText } from "./plain-text";
import { around } from "./slots";

/** What every mail to a signer is made of; both its parts are written from it, so that they say the same. */
export interface SignerMailContent {
  t: Translator;
  subject: string;
  preheader: string;
  /** Null greets nobody by name. */
  name: string | null;
  before: string[];
  button: { label: string; link: string };
  after: string[];
  /** What to do for somebody who did not sign. */
  notYou: string;
  organisation: string;
  publicUrl: string;
  unsubscribeLink?: string | null;
}

/** The HTML part. */
export function SignerMail({ content }: { content: SignerMailContent }) {
  const { t, subject, preheader, name, before, button, after, notYou, organisation, publicUrl } = content;
  return (
    <Layout t={t} title={subject} preheader={preheader}>
      <Letterhead>{organisation}</Letterhead>
      <Title>{subject}</Title>
      <Paragraph>
        <Greeting t={t} name={name} />
      </Paragraph>
      <Paragraphs texts={before} />
      <ActionButton href={button.link}>{button.label}</ActionButton>
      <Small>
        {t.t("mail.copy_link")}
        <br />
        <PlainLink href={button.link} />
      </Small>
      <Paragraphs texts={after} />
      <Subtitle>{t.t("mail.not_you.title")}</Subtitle>
      <Paragraph>{notYou}</Paragraph>
      <Paragraph>
        {t.t("mail.closing")}
        <br />
        {organisation}
      </Paragraph>
      <Footer t={t} organisation={organisation} publicUrl={publicUrl} unsubscribeLink={content.unsubscribeLink} />
    </Layout>
  );
}

/** The text part. */
export function signerMailText(content: SignerMailContent): string {
  const { t, name, before, button, after, notYou, organisation } = content;
  return plainText([
    name === null ? t.t("mail.greeting") : t.t("mail.greeting_name", { name }),
    ...before,
    `${button.label}:\n${button.link}`,
    ...after,
    `${t.t("mail.not_you.title")}\n${notYou}`,
    `${t.t("mail.closing")}\n${organisation}`,
    "-".repeat(RULE_COLUMNS),
    ...footerText(content),
  ]);
}

const RULE_COLUMNS = 40;

function Greeting({ t, name }: { t: Translator; name: string | null }) {
  if (name === null) return <>{t.t("mail.greeting")}</>;
  const { before, after } = around(t, "mail.greeting_name", "name");
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
}
