import type { Translator } from "../../app/locales";
import { Footer, footerText } from "./footer";
import { Layout } from "./layout";
import { ActionButton, Letterhead, Paragraph, PlainLink, Small, Subtitle, Title } from "./parts";
import { phrase, type Saying, sayingText } from "./phrase";
import { plainText } from "./plain-text";

/** What every mail to a signer is made of; both its parts are written from it, so that they say the same. */
export interface SignerMailContent {
  t: Translator;
  subject: string;
  preheader: string;
  /** Null greets nobody by name. */
  name: string | null;
  /** One paragraph each. */
  before: Saying[];
  button: { label: string; link: string };
  after: Saying[];
  /** What to do for somebody who did not sign. */
  notYou: Saying;
  organisation: string;
  publicUrl: string;
  unsubscribeLink?: string | null;
}

/** The HTML part. */
export function SignerMail({ content }: { content: SignerMailContent }) {
  const { t, subject, preheader, name, before, button, after, notYou, organisation, publicUrl } = content;
  return (
    <Layout t={t} title={subject} preheader={preheader}>
      <Letterhead>
        <bdi>{organisation}</bdi>
      </Letterhead>
      <Title>{subject}</Title>
      <Paragraph>{name === null ? t.t("mail.greeting") : phrase(t, "mail.greeting_name", { name })}</Paragraph>
      <Sayings t={t} sayings={before} />
      <ActionButton href={button.link}>{button.label}</ActionButton>
      <Small>
        {t.t("mail.copy_link")}
        <br />
        <PlainLink href={button.link} />
      </Small>
      <Sayings t={t} sayings={after} />
      <Subtitle>{t.t("mail.not_you.title")}</Subtitle>
      <Sayings t={t} sayings={[notYou]} />
      <Paragraph>
        {t.t("mail.closing")}
        <br />
        <bdi>{organisation}</bdi>
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
    ...before.map((saying) => sayingText(t, saying)),
    t.t("common.pair", { term: button.label, value: `\n${button.link}` }),
    ...after.map((saying) => sayingText(t, saying)),
    `${t.t("mail.not_you.title")}\n${sayingText(t, notYou)}`,
    `${t.t("mail.closing")}\n${organisation}`,
    "-".repeat(RULE_COLUMNS),
    ...footerText(content),
  ]);
}

const RULE_COLUMNS = 40;

function Sayings({ t, sayings }: { t: Translator; sayings: readonly Saying[] }) {
  return (
    <>
      {sayings.map(({ message, values }) => (
        <Paragraph key={message}>{phrase(t, message, values)}</Paragraph>
      ))}
    </>
  );
}
