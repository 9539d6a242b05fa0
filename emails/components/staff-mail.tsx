import { Hr } from "react-email";
import type { Translator } from "../../app/locales";
import { Layout } from "./layout";
import { ActionButton, Letterhead, Paragraph, PlainLink, Small, Subtitle, Title } from "./parts";
import { phrase, type Saying, sayingText } from "./phrase";
import { plainText } from "./plain-text";
import { colours } from "./theme";

/** What every mail to somebody who works here is made of; both its parts are written from it. */
export interface StaffMailContent {
  t: Translator;
  subject: string;
  preheader: string;
  /** One paragraph each. */
  before: Saying[];
  button: { label: string; link: string };
  after: Saying[];
  /** What to do for somebody who did not ask for it. */
  notYou: Saying;
  publicUrl: string;
}

/** The HTML part. */
export function StaffMail({ content }: { content: StaffMailContent }) {
  const { t, subject, preheader, before, button, after, notYou, publicUrl } = content;
  return (
    <Layout t={t} title={subject} preheader={preheader}>
      <Letterhead>{t.t("site.name")}</Letterhead>
      <Title>{subject}</Title>
      <Paragraph>{t.t("mail.greeting")}</Paragraph>
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
      <Hr className="line" style={{ margin: "28px 0 16px", border: "none", borderTop: `1px solid ${colours.line}` }} />
      <Small>{phrase(t, "mail.staff.footer", { url: <PlainLink href={publicUrl} /> })}</Small>
    </Layout>
  );
}

/** The text part. */
export function staffMailText(content: StaffMailContent): string {
  const { t, before, button, after, notYou, publicUrl } = content;
  return plainText([
    t.t("mail.greeting"),
    ...before.map((saying) => sayingText(t, saying)),
    t.t("common.pair", { term: button.label, value: `\n${button.link}` }),
    ...after.map((saying) => sayingText(t, saying)),
    `${t.t("mail.not_you.title")}\n${sayingText(t, notYou)}`,
    "-".repeat(RULE_COLUMNS),
    t.t("mail.staff.footer", { url: publicUrl }),
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
