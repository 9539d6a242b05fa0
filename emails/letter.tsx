import { Hr } from "react-email";
import { type Translator, translator } from "../app/locales";
import { Layout } from "./components/layout";
import { Code, Letterhead, Lines, Paragraph, Paragraphs, PlainLink, Small } from "./components/parts";
import { phrase } from "./components/phrase";
import { plainText } from "./components/plain-text";
import { colours } from "./components/theme";

/** A coalition's letter to an office, with a delivery attached. Its text part is the letter; the HTML shows the same. */
export interface LetterProps {
  /** The office's language. */
  t: Translator;
  coalition: string;
  /** The coalition's own site. */
  site: string | null;
  /** The address that replies reach. */
  replyAddress: string;
  publicUrl: string;
  /** Whom it is addressed to, as on an envelope; lines may be broken. */
  addressee: string;
  date: Date;
  subject: string;
  /** The merged letter from salutation to closing, paragraphs parted by blank lines. */
  body: string;
  delivery: DeliveryFacts;
}

/** What the office needs to check the attached list. */
export interface DeliveryFacts {
  number: number;
  frozenAt: Date;
  /** Signatures that are counted without a name. */
  withheld: number;
  /** Names of all attached files, in order. */
  files: string[];
  /** One of `files`: the list of signatures. */
  listFile: string;
  /** SHA-256 of the list, hex. */
  listSha256: string;
  /** Root of the Merkle tree, hex. */
  merkleRoot: string;
  /** SHA-256 of the raw Ed25519 public key, hex. */
  keyFingerprint: string;
}

/** Characters of the Merkle root that a letter shows; the manifest has all of it. */
const ROOT_CHARS = 16;
const GROUP_CHARS = 4;
const RULE_COLUMNS = 40;

function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** `9f86d081884c7d65…` as `9f86 d081 884c 7d65 …`. */
function shortRoot(root: string): string {
  const start = root.slice(0, ROOT_CHARS).match(new RegExp(`.{1,${GROUP_CHARS}}`, "g")) ?? [];
  return `${start.join(" ")} …`;
}

/** As merged from the campaign's own text. */
export function subject(props: Pick<LetterProps, "subject">): string {
  return props.subject;
}

/** The text part. */
export function text({
  t,
  coalition,
  site,
  replyAddress,
  publicUrl,
  addressee,
  date,
  subject,
  body,
  delivery,
}: LetterProps) {
  return plainText([
    [coalition, site].filter(Boolean).join("\n"),
    t.date(date),
    addressee,
    subject,
    ...paragraphs(body),
    "-".repeat(RULE_COLUMNS),
    `${t.t("mail.letter.delivery", { number: delivery.number, date: t.date(delivery.frozenAt) })}\n${t.t("mail.letter.attached", { files: delivery.files.join(", ") })}`,
    delivery.withheld > 0 && t.t("mail.letter.withheld"),
    `${t.t("mail.letter.sha256", { file: delivery.listFile })}\n${delivery.listSha256}`,
    t.t("mail.letter.root", { root: shortRoot(delivery.merkleRoot) }),
    t.t("mail.letter.key", { fingerprint: `\n${delivery.keyFingerprint}` }),
    t.t("mail.letter.verify"),
    `${t.t("mail.letter.reply", { address: replyAddress })}\n${t.t("mail.letter.sender", { coalition, url: publicUrl })}`,
  ]);
}

/** The HTML part. */
export default function Letter(props: LetterProps) {
  const { t, coalition, site, addressee, date, subject, body, delivery } = props;
  return (
    <Layout t={t} title={subject} preheader={subject} isSerif>
      <Letterhead>
        <bdi>{coalition}</bdi>
        {site ? (
          <>
            <br />
            <PlainLink href={site} />
          </>
        ) : null}
      </Letterhead>
      <Paragraph>{t.date(date)}</Paragraph>
      <Paragraph>
        <Lines text={addressee} isIsolated />
      </Paragraph>
      <Paragraph>
        <strong>
          <bdi>{subject}</bdi>
        </strong>
      </Paragraph>
      <Paragraphs texts={paragraphs(body)} />
      <Hr className="line" style={{ margin: "28px 0 16px", border: "none", borderTop: `1px solid ${colours.line}` }} />
      <Checks t={t} delivery={delivery} />
      <Sender {...props} />
    </Layout>
  );
}

function Checks({ t, delivery }: { t: Translator; delivery: DeliveryFacts }) {
  const files = <bdi>{delivery.files.join(", ")}</bdi>;
  const root = <Code>{shortRoot(delivery.merkleRoot)}</Code>;
  const fingerprint = (
    <>
      <br />
      <Code>{delivery.keyFingerprint}</Code>
    </>
  );
  return (
    <>
      <Small>
        {t.t("mail.letter.delivery", { number: delivery.number, date: t.date(delivery.frozenAt) })}
        <br />
        {phrase(t, "mail.letter.attached", { files })}
      </Small>
      {delivery.withheld > 0 ? <Small>{t.t("mail.letter.withheld")}</Small> : null}
      <Small>
        {phrase(t, "mail.letter.sha256", { file: delivery.listFile })}
        <br />
        <Code>{delivery.listSha256}</Code>
      </Small>
      <Small>{phrase(t, "mail.letter.root", { root })}</Small>
      <Small>{phrase(t, "mail.letter.key", { fingerprint })}</Small>
      <Small>{t.t("mail.letter.verify")}</Small>
    </>
  );
}

function Sender({ t, coalition, replyAddress, publicUrl }: LetterProps) {
  const address = <PlainLink href={`mailto:${replyAddress}`}>{replyAddress}</PlainLink>;
  return (
    <Small>
      {phrase(t, "mail.letter.reply", { address })}
      <br />
      {phrase(t, "mail.letter.sender", { coalition, url: <PlainLink href={publicUrl} /> })}
    </Small>
  );
}

Letter.PreviewProps = {
  t: translator("en"),
  coalition: "Coalition for a Commission of Inquiry",
  site: "https://coalition.example.org",
  replyAddress: "campaigns@onevoice.example.org",
  publicUrl: "https://onevoice.example.org",
  addressee: "Permanent Mission of Exampleland to the United Nations\nGeneva",
  date: new Date("2026-11-23T09:00:00Z"),
  subject: "12,408 people ask for a UN Commission of Inquiry",
  body: [
    "Excellency,",
    "12,408 people from 61 countries ask your Government to support a United Nations Commission of Inquiry into crimes against humanity in the Democratic People's Republic of Korea.",
    "The list of those who agreed to be named is attached: 9,871 names. A further 2,537 people are counted and not named, many of them because their families would pay for it.",
    "We ask you to bring this request to your capital, and we would be grateful for a reply that we may share with those who signed.",
    "Respectfully,\nCoalition for a Commission of Inquiry",
  ].join("\n\n"),
  delivery: {
    number: 1,
    frozenAt: new Date("2026-11-22T18:00:00Z"),
    withheld: 2537,
    files: ["signatures.csv", "manifest.json"],
    listFile: "signatures.csv",
    listSha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    merkleRoot: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
    keyFingerprint: "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13",
  },
} satisfies LetterProps;
