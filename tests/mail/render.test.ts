import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { direction, LOCALES, languageTag } from "../../app/domain/locales";
import { isStaffMail, type MailKind } from "../../app/domain/outbox";
import { translator } from "../../app/locales";
import { mailHeaders } from "../../app/mail/headers";
import { type MailContent, renderMail } from "../../app/mail/render";
import { createMailboxTransport } from "../../app/mail/transports/mailbox";
import AlreadySigned from "../../emails/already-signed";
import { columns, TEXT_COLUMNS } from "../../emails/components/plain-text";
import Confirm from "../../emails/confirm";
import Confirmed from "../../emails/confirmed";
import Letter from "../../emails/letter";
import { mainLink, sampleMails } from "./sample-mails";
import { sampleMessage } from "./sample-message";

const PUBLIC_URL = Confirm.PreviewProps.publicUrl;
const SITE = Letter.PreviewProps.site;

const CASES = LOCALES.flatMap((locale) => sampleMails(locale).map((mail) => [mail.kind, locale, mail] as const));
const isForStaff = (kind: MailKind) => isStaffMail(kind) || kind === "invitation";
const SIGNER_CASES = CASES.filter(([kind]) => kind !== "letter" && !isForStaff(kind));
const STAFF_CASES = CASES.filter(([kind]) => isForStaff(kind));

/** Sends a mail through the local mailbox and reads it as a mail program would. */
async function receive(mail: MailContent) {
  const raw: Buffer[] = [];
  const transport = createMailboxTransport(async (bytes) => {
    raw.push(Buffer.from(bytes));
  });
  const unsubscribeUrl = mail.kind === "confirmed" ? mail.props.unsubscribeLink : null;
  const headers = mailHeaders(mail.kind, { unsubscribeUrl });
  const sent = await transport.send(sampleMessage({ kind: mail.kind, headers, ...(await renderMail(mail)) }));
  expect(sent.kind).toBe("sent");
  return simpleParser(raw[0] as Buffer, { skipTextLinks: true });
}

function unescapeHtml(html: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
  return html.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] as string);
}

describe.each(CASES)("the mail %s in %s", (_kind, locale, mail) => {
  test("arrives with subject, text part and HTML part", async () => {
    const rendered = await renderMail(mail);
    const received = await receive(mail);
    expect(received.subject).toBe(rendered.subject);
    expect(received.text).toBe(rendered.text);
    expect(received.html).toBe(rendered.html);
    expect(rendered.subject).toMatch(/\S{3}/);
  });

  test("has no hole where a value should be", async () => {
    const { subject, html, text } = await renderMail(mail);
    for (const part of [subject, html, text]) {
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date|\{\w*\}|\{\{|\uE000/);
      expect(part).not.toMatch(/mail\.[a-z_]+\.[a-z_]+/);
    }
  });

  test("refers to nothing outside our own address, and loads nothing at all", async () => {
    const { html, text } = await renderMail(mail);
    expect(html).not.toMatch(/\ssrc=|\ssrcset=|url\(|@import|<link|<img|<script|<iframe|<object|<form|\son\w+=/i);
    const addresses = `${html}\n${text}`.match(/\b(?:https?|ftp|data):[^\s"'<>]*/g) ?? [];
    for (const address of addresses) expect([PUBLIC_URL, SITE]).toContain(new URL(address).origin);
    for (const address of addresses) expect(new URL(address).search).toBe("");
  });

  test("tells its language, direction and that it can be read in the dark", async () => {
    const { html } = await renderMail(mail);
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html[^>]*\\blang="${languageTag(locale)}"`));
    for (const element of ["html", "body", "td"])
      expect(html).toMatch(new RegExp(`<${element}[^>]*\\bdir="${direction(locale)}"`));
    expect(html).not.toMatch(/text-align:\s*(left|right)/);
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).not.toMatch(/<style>[^<]*&/);
  });

  test("has a text part of short lines", async () => {
    const { text } = await renderMail(mail);
    for (const line of text.split("\n")) {
      if (!/https?:/.test(line)) expect(columns(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
      expect(line).toBe(line.trimEnd());
    }
    expect(text).not.toContain("\n\n\n");
    expect(text.endsWith("\n")).toBe(true);
  });
});

describe.each(SIGNER_CASES)("the mail %s in %s", (kind, _locale, mail) => {
  test("gives its link: in the button, written out, and alone on a line of the text", async () => {
    const link = mainLink(mail) as string;
    const { html, text } = await renderMail(mail);
    expect(html.split(`href="${link}"`)).toHaveLength(3);
    expect(html).toContain(`>${link}</a>`);
    expect(text.split("\n")).toContain(link);
  });

  test("names the campaign in its text, not in its subject or preview line", async () => {
    const { subject, html, text } = await renderMail(mail);
    const campaign = Confirm.PreviewProps.campaign;
    expect(text.replace(/\s+/g, " ")).toContain(campaign);
    expect(html).toContain(campaign);
    expect(subject).not.toMatch(/commission|inquiry|korea|북한|위원회/i);
    const preheader = /data-skip-in-text="true">([^<]*)/.exec(html)?.[1] ?? "";
    expect(preheader).toMatch(/\S/);
    expect(preheader).not.toMatch(/commission|inquiry|korea|북한|위원회/i);
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe(subject);
  });

  test("says that a machine wrote it, and offers to unsubscribe only where there are updates", async () => {
    const { headers } = await receive(mail);
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.has("list")).toBe(kind === "confirmed");
  });
});

describe.each(STAFF_CASES)("the mail %s in %s", (_kind, _locale, mail) => {
  test("gives its link: in the button, written out, and alone on a line of the text", async () => {
    const link = mainLink(mail) as string;
    const { html, text } = await renderMail(mail);
    expect(html.split(`href="${link}"`)).toHaveLength(3);
    expect(text.split("\n")).toContain(link);
  });

  test("says that a machine wrote it, and nothing of signing or unsubscribing", async () => {
    const { headers, text } = await receive(mail);
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.has("list")).toBe(false);
    expect(text).not.toContain("unsubscribe");
  });
});

test("the mail to confirm and the reminder hold nothing that can be typed into the form", async () => {
  for (const locale of LOCALES)
    for (const mail of sampleMails(locale).filter(({ kind }) => kind === "confirm" || kind === "reminder")) {
      expect(Object.keys(mail.props)).not.toEqual(expect.arrayContaining(["name"]));
      expect(Object.keys(mail.props).join(" ")).not.toMatch(/place|comment|email/);
    }
});

test("the thanks offer to unsubscribe only to a signer who asked for updates", async () => {
  const link = Confirmed.PreviewProps.unsubscribeLink;
  const asked = await receive({ kind: "confirmed", props: Confirmed.PreviewProps });
  expect(asked.text?.split("\n")).toContain(link);
  expect(
    asked.headerLines.filter(({ key }) => key === "list-unsubscribe").map(({ line }) => line.replace(/\r?\n\s+/g, " ")),
  ).toEqual([`List-Unsubscribe: <${link}>`]);
  expect(asked.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toBe(
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
  );
  const quiet = await receive({ kind: "confirmed", props: { ...Confirmed.PreviewProps, unsubscribeLink: null } });
  expect(`${quiet.text}${quiet.html}`).not.toContain("unsubscribe");
  expect(quiet.headerLines.some(({ key }) => key.startsWith("list-"))).toBe(false);
});

test("a letter is from people to a person: no machine's and no list's headers, everything to check the list by", async () => {
  const received = await receive({ kind: "letter", props: Letter.PreviewProps });
  for (const name of ["auto-submitted", "precedence", "list", "x-auto-response-suppress", "x-mailer"])
    expect(received.headers.has(name)).toBe(false);
  const { delivery } = Letter.PreviewProps;
  expect(received.text?.split("\n")).toEqual(
    expect.arrayContaining([delivery.listSha256, delivery.keyFingerprint, "Geneva", "Excellency,"]),
  );
  expect(received.text).toContain("6030 3ae2 2b99 8861 …");
  expect(received.html).toContain(delivery.listSha256);
});

test("a letter says that names are withheld only when some are", async () => {
  const { delivery } = Letter.PreviewProps;
  const props = { ...Letter.PreviewProps, delivery: { ...delivery, withheld: 0 } };
  const sentence = translator("en").t("mail.letter.withheld").slice(0, 30);
  expect((await renderMail({ kind: "letter", props })).text).not.toContain(sentence);
  expect((await renderMail({ kind: "letter", props: Letter.PreviewProps })).text).toContain(sentence);
});

const HOSTILE = [
  "<b>bold</b>",
  '"><script>alert(1)</script>',
  "{{link}}",
  "{name}",
  "{{constructor}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is what a template would take for a field
  "${publicUrl}",
  "{{#each x}}y{{/each}}",
  "$& $1 $`",
  "&lt;b&gt;",
  "<!-- -->",
  "\uE000",
  "'{name}' {count, plural, other {#}}",
];
const ORDINARY = ["O'Hara", "Null", "undefined", "true", "-1", "=1+1", "김민수", "محمد", "👩‍👩‍👧‍👦", "می‌خواهم", "İpek"];

describe("abuse 10, 11, 95, 96: the name", () => {
  test.each([...HOSTILE, ...ORDINARY])("%s is inert and arrives to the letter", async (name) => {
    const mails: MailContent[] = [
      { kind: "confirmed", props: { ...Confirmed.PreviewProps, name } },
      { kind: "already_signed", props: { ...AlreadySigned.PreviewProps, name } },
    ];
    for (const mail of mails) {
      const { text, html } = await receive(mail);
      expect(text?.split("\n")[0]).toBe(`Hello ${name},`);
      expect(unescapeHtml(/Hello <bdi>(.*?)<\/bdi>/.exec(html as string)?.[1] ?? "")).toBe(name);
      expect(html).not.toMatch(/<script|<b>/);
      expect((html as string).split(`href="${mainLink(mail)}"`)).toHaveLength(3);
    }
  });
});

describe("abuse 95, 96: in a letter", () => {
  test.each(HOSTILE)("%s is inert wherever it stands", async (value) => {
    const mail: MailContent = {
      kind: "letter",
      props: { ...Letter.PreviewProps, coalition: value, addressee: value, subject: value, body: `Sir,\n\n${value}` },
    };
    const { text, html, subject } = await receive(mail);
    expect(subject).toBe(value);
    expect(text?.split("\n").filter((line) => line === value).length).toBeGreaterThanOrEqual(4);
    expect(unescapeHtml(html as string).split(value).length).toBeGreaterThan(4);
    expect(html).not.toMatch(/<script|<b>/);
  });

  test("a line end in the subject does not make a header", async () => {
    const props = { ...Letter.PreviewProps, subject: "One\r\nBcc: everybody@example.net" };
    const { subject, bcc } = await receive({ kind: "letter", props });
    expect(subject).toBe("One Bcc: everybody@example.net");
    expect(bcc).toBeUndefined();
  });

  test("two paragraphs may be the same", async () => {
    const { text } = await renderMail({ kind: "letter", props: { ...Letter.PreviewProps, body: "Yes.\n\nYes." } });
    expect(text.match(/^Yes\.$/gm)).toHaveLength(2);
  });
});

test("in a mail written from right to left, names and addresses keep a direction of their own", async () => {
  for (const mail of sampleMails("ar")) {
    const { html } = await renderMail(mail);
    for (const link of html.match(/<a [^>]*>(?=https?:)/g) ?? []) expect(link).toContain('dir="ltr"');
    if (mail.kind === "letter") expect(html).toContain(`<bdi>${mail.props.coalition}</bdi>`);
    else if ("campaign" in mail.props) expect(html).toContain(`<bdi>${mail.props.campaign}</bdi>`);
  }
});

test("what a text part says of a link stands in the language's own punctuation", async () => {
  const say = async (locale: (typeof LOCALES)[number]) =>
    (await renderMail(sampleMails(locale)[0] as MailContent)).text;
  expect(await say("fr")).toContain("Aller à la confirmation\u202f:\nhttps://");
  expect(await say("ja")).toContain("確定ページへ進む：\nhttps://");
  expect(await say("en")).toContain("Go to the confirmation:\nhttps://");
});
