import { createServer } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { createSmtpTransport, type SmtpOptions } from "../../app/mail/transports/smtp";
import { parseSmtpUrl } from "../../app/mail/transports/smtp-address";
import { sampleMessage } from "./sample-message";
import { type Act, type Phase, type ScriptedServer, startScriptedSmtp } from "./scripted-smtp";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function open(url: string, options: Partial<SmtpOptions> = {}) {
  const transport = createSmtpTransport({ url, greetAs: "onevoice.example", closeGraceMs: 200, ...options });
  cleanups.push(() => transport.close());
  return transport;
}

async function scripted(script: Partial<Record<Phase, Act>>, options = {}): Promise<ScriptedServer> {
  const server = await startScriptedSmtp(script, options);
  cleanups.push(() => server.close());
  return server;
}

async function realServer(options: SMTPServerOptions): Promise<{ port: number; raw: string[] }> {
  const raw: string[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (chunk) => {
        text += chunk;
      });
      stream.on("end", () => {
        raw.push(text);
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => new Promise((resolve) => server.close(() => resolve(null))));
  const { port } = server.server.address() as { port: number };
  return { port, raw };
}

/** How long a server that says nothing is waited for: longer than a busy machine takes for what it has to say before. */
const STALL_MS = 1_000;

const r = (reply: string): Act => ({ reply });

type Row = [string, Partial<Record<Phase, Act>>, string];

const ROWS: Row[] = [
  ["all is well", {}, "sent 250 2.0.0"],
  ["421 as greeting", { greeting: r("421 4.3.2 busy") }, "deferred 421 4.3.2"],
  ["554 as greeting", { greeting: r("554 5.7.1 not you") }, "deferred 554 5.7.1"],
  ["drop before the greeting", { greeting: "drop" }, "deferred ECONNECTION"],
  ["reset before the greeting", { greeting: "reset" }, "deferred ECONN(RESET|ECTION)"],
  ["stall before the greeting", { greeting: "stall" }, "deferred ETIMEDOUT"],
  ["drop at EHLO", { EHLO: "drop" }, "deferred ECONNECTION"],
  ["421 at MAIL", { MAIL: r("421 4.3.2 busy") }, "deferred 421 4.3.2"],
  ["451 at MAIL", { MAIL: r("451 4.3.0 later") }, "deferred 451 4.3.0"],
  ["550 at MAIL", { MAIL: r("550 5.7.1 no") }, "failed 550 5.7.1"],
  ["530 at MAIL", { MAIL: r("530 5.7.0 login first") }, "deferred 530 5.7.0"],
  ["drop at MAIL", { MAIL: "drop" }, "deferred ECONNECTION"],
  ["421 at RCPT", { RCPT: r("421 4.7.0 too many") }, "deferred 421 4.7.0"],
  ["450 at RCPT", { RCPT: r("450 4.2.0 greylisted") }, "deferred 450 4.2.0"],
  ["452 at RCPT", { RCPT: r("452 4.2.2 full") }, "deferred 452 4.2.2"],
  ["550 at RCPT", { RCPT: r("550 5.1.1 nobody") }, "failed 550 5.1.1"],
  ["stall at RCPT", { RCPT: "stall" }, "deferred ETIMEDOUT"],
  ["451 at DATA", { DATA: r("451 4.3.0 later") }, "deferred 451 4.3.0"],
  ["550 at DATA", { DATA: r("550 5.7.1 no") }, "failed 550 5.7.1"],
  ["drop at DATA", { DATA: "drop" }, "deferred ECONNECTION"],
  ["reset at DATA", { DATA: "reset" }, "deferred ECONN(RESET|ECTION)"],
  ["stall at DATA", { DATA: "stall" }, "deferred ETIMEDOUT"],
  ["451 to the message", { end: r("451 4.3.0 later") }, "deferred 451 4.3.0"],
  ["421 to the message", { end: r("421 4.3.2 busy") }, "deferred 421 4.3.2"],
  ["552 to the message", { end: r("552 5.3.4 too big") }, "failed 552 5.3.4"],
  ["554 to the message", { end: r("554 5.7.1 spam") }, "failed 554 5.7.1"],
  ["drop after the message", { end: "drop" }, "unknown ECONNECTION"],
  ["reset after the message", { end: "reset" }, "unknown ECONN(RESET|ECTION)"],
  ["stall after the message", { end: "stall" }, "unknown ETIMEDOUT"],
];

describe.each([
  ["one command at a time", false],
  ["PIPELINING", true],
])("A14: with %s", (_name, pipelining) => {
  test.each(ROWS)("%s", async (_row, script, expected) => {
    const server = await scripted(script, { pipelining });
    const stalls = Object.values(script).includes("stall");
    const transport = open(server.url, stalls ? { socketTimeoutMs: STALL_MS, connectionTimeoutMs: STALL_MS } : {});
    const outcome = await transport.send(sampleMessage());
    expect(`${outcome.kind} ${outcome.reply}`).toMatch(new RegExp(`^${expected}$`));
    expect(server.messages.length).toBe(script.end || outcome.kind === "sent" ? 1 : 0);
    expect(server.sessions()).toBe(1);
  });
});

describe("A14: the server goes away in the middle of a large message", () => {
  const content = new Uint8Array(24_000_000);
  const large = sampleMessage({ attachments: [{ filename: "list.csv", contentType: "text/csv", content }] });

  test.each(["drop", "reset", "stall"] as const)("%s: its end was never sent, so it is deferred", async (act) => {
    const server = await scripted({ body: act });
    const outcome = await open(server.url, { socketTimeoutMs: STALL_MS }).send(large);
    expect(outcome.kind).toBe("deferred");
    expect(server.messages).toEqual([]);
  });
});

test("A14: a refused connection is deferred", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  expect(await open(`smtp://127.0.0.1:${port}`).send(sampleMessage())).toEqual({
    kind: "deferred",
    reply: "ECONNREFUSED",
  });
});

test("A14: a host that does not exist is deferred", async () => {
  const outcome = await open("smtp://mail.invalid:25", { connectionTimeoutMs: 5000 }).send(sampleMessage());
  expect(outcome.kind).toBe("deferred");
  expect(outcome.reply).toMatch(/^(ENOTFOUND|EAI_AGAIN|EDNS|ETIMEDOUT|ESERVFAIL|ECONNREFUSED)$/);
});

test("abuse 107: wrong credentials are the operator's fault, the mail is deferred", async () => {
  const { port } = await realServer({
    authOptional: false,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: (_auth, _session, done) => done(new Error("wrong")),
  });
  expect(await open(`smtp://user:wrong@127.0.0.1:${port}`).send(sampleMessage())).toEqual({
    kind: "deferred",
    reply: "535",
  });
});

test("abuse 107: a certificate nobody trusts is the operator's fault, the mail is deferred", async () => {
  const { port, raw } = await realServer({});
  const outcome = await open(`smtp://127.0.0.1:${port}`).send(sampleMessage());
  expect(outcome.kind).toBe("deferred");
  expect(raw).toEqual([]);
});

test("a server without STARTTLS gets no mail when TLS is required", async () => {
  const server = await scripted({});
  expect((await open(`${server.url}?requireTLS=true`).send(sampleMessage())).kind).toBe("deferred");
  expect(server.messages).toEqual([]);
});

test("TLS and login work together, and the MIME text arrives as it was written", async () => {
  const { port, raw } = await realServer({
    authOptional: false,
    onAuth: (auth, _session, done) => done(null, auth.password === "p@ss word" ? { user: 1 } : undefined),
  });
  const transport = open(`smtp://user:p%40ss%20word@127.0.0.1:${port}?rejectUnauthorized=false`);
  const content = new TextEncoder().encode("name,country\r\n");
  const sent = await transport.send(
    sampleMessage({ attachments: [{ filename: "list.csv", contentType: "text/csv; charset=utf-8", content }] }),
  );
  expect(sent.kind).toBe("sent");
  const mail = await simpleParser(raw[0] as string);
  expect(mail.messageId).toBe(sampleMessage().messageId);
  expect(mail.from?.value).toEqual([{ name: "One Voice", address: "campaigns@onevoice.example" }]);
  expect([mail.to].flat()[0]?.value).toEqual([{ name: "김민수", address: "minsu.kim@example.org" }]);
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail.headers.has("x-mailer")).toBe(false);
  expect(mail.text).toContain("https://onevoice.example/confirm/abc");
  expect(mail.attachments[0]?.content.toString()).toBe("name,country\r\n");
});

test("the envelope is the one address, and the greeting does not name the machine", async () => {
  const server = await scripted({});
  await open(server.url).send(sampleMessage());
  expect(server.commands.slice(0, 3)).toEqual([
    "EHLO onevoice.example",
    expect.stringMatching(/^MAIL FROM:<campaigns@onevoice\.example>/),
    "RCPT TO:<minsu.kim@example.org>",
  ]);
});

test("A11: every try carries the same Message-ID", async () => {
  const server = await scripted({ end: "drop" });
  const transport = open(server.url);
  for (let i = 0; i < 3; i++) expect((await transport.send(sampleMessage())).kind).toBe("unknown");
  expect(server.messages).toHaveLength(3);
  for (const raw of server.messages) expect(raw).toContain(`Message-ID: ${sampleMessage().messageId}\r\n`);
});

test("A11: a failed try is made once, the pool never repeats it", async () => {
  const server = await scripted({ greeting: "drop" });
  const transport = open(server.url);
  // Connections come in their order: one for a second try of the first mail would come before that of the second mail.
  for (const sessions of [1, 2]) {
    expect((await transport.send(sampleMessage())).kind).toBe("deferred");
    expect(server.sessions()).toBe(sessions);
  }
});

test("a connection is used again, also after a refused recipient", async () => {
  const server = await scripted({ RCPT: r("550 5.1.1 nobody") });
  const transport = open(server.url);
  for (let i = 0; i < 10; i++) expect((await transport.send(sampleMessage())).kind).toBe("failed");
  expect(server.sessions()).toBeLessThanOrEqual(2);
});

test("five connections at most carry many mails", async () => {
  const server = await scripted({}, { pipelining: true });
  const transport = open(server.url);
  const outcomes = await Promise.all(Array.from({ length: 60 }, () => transport.send(sampleMessage())));
  expect(outcomes.every(({ kind }) => kind === "sent")).toBe(true);
  expect(server.messages).toHaveLength(60);
  expect(server.sessions()).toBeLessThanOrEqual(5);
});

test("the deadline ends a try that a server keeps waiting, as unknown after the message", async () => {
  const server = await scripted({ end: "stall" });
  const outcome = await open(server.url, { deadlineMs: 2_000 }).send(sampleMessage());
  expect(outcome.kind).toBe("unknown");
});

test("closing lets go of a mail under way after its grace, and takes no more", async () => {
  const server = await scripted({ end: "stall" });
  const transport = open(server.url, { closeGraceMs: 100 });
  const sending = transport.send(sampleMessage());
  await expect.poll(() => server.messages.length).toBe(1);
  await transport.close();
  expect((await sending).kind).toBe("unknown");
  expect((await transport.send(sampleMessage())).kind).toBe("deferred");
});

describe("SMTP_URL", () => {
  test.each([
    ["smtp://localhost:1025", { host: "localhost", port: 1025, secure: false, requireTLS: false }],
    ["smtps://u:p%40@mail.example.org", { secure: true, auth: { user: "u", pass: "p@" } }],
    ["smtp://[::1]:25?requireTLS=true", { host: "::1", requireTLS: true }],
    ["smtp://h?rejectUnauthorized=false&ignoreTLS=true", { rejectUnauthorized: false, ignoreTLS: true }],
  ])("%s is read", (url, expected) => {
    expect(parseSmtpUrl(url)).toMatchObject(expected);
  });

  test.each([
    "http://h",
    "smtp://",
    "nonsense",
    "smtp://h?maxRequeues=9",
    "smtp://h?requireTLS=maybe",
    "smtp://u%E0:secret@h",
  ])("%s is refused, and the password is not repeated", (url) => {
    expect(() => parseSmtpUrl(url)).toThrow(/SMTP_URL/);
    expect(() => parseSmtpUrl(url)).not.toThrow(/secret/);
  });
});
