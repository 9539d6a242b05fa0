import { describe, expect, test } from "vitest";
import { messageProblem } from "../../app/mail/check-message";
import type { OutgoingMessage } from "../../app/mail/message";
import { createMailboxTransport } from "../../app/mail/transports/mailbox";
import { createSmtpTransport } from "../../app/mail/transports/smtp";
import { sampleMessage } from "./sample-message";
import { startScriptedSmtp } from "./scripted-smtp";

const attachment = { filename: "list.csv", contentType: "text/csv", content: new Uint8Array() };
const address = "minsu.kim@example.org";

const INJECTIONS: [string, Partial<OutgoingMessage>][] = [
  ["subject", { subject: "Hello\r\nBcc: everybody@example.net" }],
  ["name of the signer", { to: { name: "Kim\nBcc: everybody@example.net", address } }],
  ["name of the sender", { from: { name: "One\0Voice", address } }],
  ["reply-to", { replyTo: { name: "x\rBcc: a@example.net", address } }],
  ["message id", { messageId: "<a@b>\r\nX-Evil: 1" }],
  ["header value", { headers: { "Auto-Submitted": "no\r\nBcc: a@example.net" } }],
  ["header name", { headers: { "X-A\r\nBcc": "a@example.net" } }],
  ["header name with a colon", { headers: { "Bcc: a@example.net\tX": "1" } }],
  ["file name", { attachments: [{ ...attachment, filename: "a\r\nX-Evil: 1.csv" }] }],
  ["media type", { attachments: [{ ...attachment, contentType: "text/csv\r\nX-Evil: 1" }] }],
];

const ADDRESSES = [
  "b@y.org\r\nRCPT TO:<v@evil.example>",
  "b@y.org RCPT TO: v@evil.example",
  "a@y.example,b@evil.example",
  "Kim <a@y.example>",
  "<a@y.example>",
  "@evil.example:a@y.example",
  "a!b@y.example",
  '"a b"@y.example',
  "ü@y.example",
  "a@bücher.example",
  "a@[127.0.0.1]",
  "",
];

test("an ordinary message has no problem", () => {
  expect(messageProblem(sampleMessage({ attachments: [attachment] }))).toBeNull();
});

describe("abuse 15: CR, LF or NUL in what becomes a header", () => {
  test.each(INJECTIONS)("in the %s is refused before sending", (_name, changes) => {
    expect(messageProblem(sampleMessage(changes))).toBe("EHEADER");
  });
});

describe("abuse 16, 26: what is not exactly one plain address", () => {
  test.each(ADDRESSES)("%j is refused as recipient, sender and reply-to", (bad) => {
    const mailbox = { name: "", address: bad };
    for (const changes of [{ to: mailbox }, { from: mailbox }, { replyTo: mailbox }])
      expect(messageProblem(sampleMessage(changes))).toMatch(/^E(ADDRESS|HEADER)$/);
  });
});

test("abuse 15, 16: a refused message never reaches a server or the mailbox", async () => {
  const server = await startScriptedSmtp();
  const smtp = createSmtpTransport({ url: server.url, greetAs: "onevoice.example" });
  const stored: Uint8Array[] = [];
  const mailbox = createMailboxTransport(async (raw) => {
    stored.push(raw);
  });
  const bad = sampleMessage({ to: { name: "", address: "a@y.example,b@evil.example" } });
  const injected = sampleMessage({ subject: "a\r\nBcc: b@evil.example" });
  for (const transport of [smtp, mailbox]) {
    expect(await transport.send(bad)).toEqual({ kind: "failed", reply: "EADDRESS" });
    expect(await transport.send(injected)).toEqual({ kind: "failed", reply: "EHEADER" });
    await transport.close();
  }
  expect(server.sessions()).toBe(0);
  expect(stored).toEqual([]);
  await server.close();
});
