import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, meddle } from "../support/contents";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { type Ask, ask, DEMO, type Reply } from "../support/site";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server";

const PEOPLE = 200;
const CAMPAIGN = `/campaigns/${DEMO}`;
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };
const SECOND_MS = 1000;

/** Every text of the marked people holds this word, and nothing else does. */
const MARK = "Kanarienvogel";
/** The names of those who choose to be named in public, and nothing else, hold this word. */
const SHOWN = "Blaukehlchen";
/** It has the shape of a link's token. */
const MARKED_TOKEN = `${MARK}-`.padEnd(32, "x");

let smtp: TestSmtpServer;
let server: ServerProcess;
const replies: Reply[] = [];
const tokens: string[] = [];

async function send(path: string, options?: Ask): Promise<Reply> {
  const reply = await ask(server.port, path, options);
  replies.push(reply);
  return reply;
}

function personOf(i: number, changes: Record<string, string> = {}): Record<string, string> {
  return {
    name: `${MARK} Name${i}`,
    email: `${MARK}-${i}@example.org`,
    country: "KE",
    place: `${MARK}stadt ${i}`,
    comment: `${MARK} comment ${i}`,
    consent: "on",
    showName: "on",
    updates: "on",
    ...changes,
  };
}

/** The paths of the links in the mails that came for an address. */
function linksOf(address: string): string[] {
  return smtp
    .to(address)
    .flatMap((mail) => mail.parsed.text?.match(/\/(?:confirm|signature|unsubscribe)\/[\w-]{32}/g) ?? []);
}

async function signAll(): Promise<void> {
  for (let i = 0; i < PEOPLE; i += 20)
    await Promise.all(
      Array.from({ length: 20 }, async (_, j) => {
        const reply = await send(`${j % 2 ? "/ko" : ""}${CAMPAIGN}?via=radio`, { body: personOf(i + j) });
        if (j % 5 === 0) await send(reply.headers.location as string);
      }),
    );
  // The mail server turns away a few of them, cuts the line on others, and knows no mailbox for the last.
  await send(CAMPAIGN, { body: personOf(0, { email: `unknown-${MARK}@example.org` }) });
  await smtp.waitFor(PEOPLE / 2, 60 * SECOND_MS);
}

/** Confirms and goes on to the signer's own page; some withdraw, some erase, some say that it was not them. */
async function useLinks(): Promise<void> {
  const confirms = Array.from({ length: PEOPLE }, (_, i) => linksOf(`${MARK}-${i}@example.org`)[0]).filter(
    (path) => path !== undefined,
  );
  tokens.push(...confirms);
  for (const [i, path] of confirms.entries()) {
    await send(path, { method: i % 2 ? "GET" : "HEAD" });
    const thanks = await send(path, { body: { intent: i % 20 === 19 ? "not_me" : "confirm", never: "on" } });
    const own = /\/signature\/[\w-]{32}/.exec(thanks.text)?.[0];
    if (!own || i % 4) continue;
    tokens.push(own);
    await send(own);
    await send(`${own}/data.json`);
    await send(own, { body: { intent: "display", updates: "on" } });
    await send(own, { body: { intent: ["withdraw", "erase", "display"][i % 3] as string, sure: "on" } });
    await send(path, { body: { intent: "confirm" } });
  }
}

/** Some choose to be named in public and confirm; one chooses it and never confirms. */
async function chooseToBeNamed(): Promise<void> {
  const numbers = Array.from({ length: 10 }, (_, i) => PEOPLE + i);
  for (const i of numbers) await send(CAMPAIGN, { body: personOf(i, { name: `${SHOWN} Name${i}`, showPublic: "on" }) });
  await send(CAMPAIGN, { body: personOf(PEOPLE + numbers.length, { showPublic: "on" }) });
  const links = () => numbers.flatMap((i) => linksOf(`${MARK}-${i}@example.org`).slice(0, 1));
  while (links().length < numbers.length / 2) await smtp.waitFor(smtp.accepted().length + 1, 60 * SECOND_MS);
  for (const link of links()) await send(link, { body: { intent: "confirm" } });
}

/** Every answer that is an error, with a mark in every part of the request. */
async function makeMistakes(): Promise<void> {
  const headers = {
    "user-agent": MARK,
    referer: `http://${MARK}.example/${MARK}`,
    cookie: `ov_staff=${MARK}`,
    "x-forwarded-for": MARK,
    "accept-language": MARK,
    origin: `https://${MARK}.example`,
  };
  for (const prefix of ["", "/ko"]) {
    const path = `${prefix}${CAMPAIGN}`;
    const wrongs: Record<string, string>[] = [
      { name: `${MARK}\0` },
      { email: `${MARK}@@example.org` },
      { email: `${MARK}@gmial.com` },
      { country: MARK },
      { place: MARK.repeat(20) },
      { comment: `${MARK}\u001b` },
      { consent: MARK },
      { text: MARK },
      { text: `${MARK}\0` },
    ];
    for (const wrong of wrongs) await send(`${path}?via=${MARK}&x=${MARK}`, { body: personOf(1, wrong), headers });
    await send(path, { body: `name=${MARK}&name=${MARK}`, headers: { ...headers, ...URLENCODED } });
    await send(path, { body: `name=${MARK}%zz`, headers: { ...headers, ...URLENCODED } });
    await send(path, {
      body: JSON.stringify(personOf(1)),
      headers: { ...headers, "content-type": "application/json" },
    });
    await send(path, { body: { comment: MARK.repeat(10_000) }, headers });
    await send(path, { method: "PUT", body: personOf(1), headers });
    await send(`${prefix}/campaigns/${MARK}`, { headers });
    await send(`${prefix}/campaigns/${MARK}`, { body: personOf(1), headers });
    await send(`${prefix}/${MARK}?q=${MARK}`, { headers });
    await send(`${prefix}/%zz${MARK}`, { headers });
    await send(`${prefix}/?link=${MARK}`, { headers });
    await send(`${prefix}/staff/mailbox/${MARK}`, { headers });
    await send(`${prefix}/staff/sign-in/${MARK}`, { headers });
    await send(`${prefix}/staff/sign-in/${MARK}`, { body: { x: MARK }, headers });
    for (const kind of ["confirm", "signature", "unsubscribe"])
      for (const token of [MARK, MARKED_TOKEN]) {
        await send(`${prefix}/${kind}/${token}?x=${MARK}`, { headers });
        await send(`${prefix}/${kind}/${token}`, { body: { intent: MARK, x: MARK }, headers });
      }
  }
  await send("/", { headers: { host: `${MARK}.example` } });
  await Promise.all([hangUp(), sendGarbage()]);
}

/** While a table is missing, everything that needs it fails in the middle of its work. */
async function breakThings(): Promise<void> {
  meddle(server.databaseUrl, `ALTER TABLE "Consent" RENAME TO "Lost"`);
  await send(CAMPAIGN, { body: personOf(1, { email: `${MARK}-late@example.org` }) });
  for (const token of tokens.filter((path) => path.startsWith("/signature")).slice(0, 5)) {
    await send(token);
    await send(token, { body: { intent: "display", showName: "on" } });
  }
  meddle(server.databaseUrl, `ALTER TABLE "Lost" RENAME TO "Consent"`);
}

/** A signer whose line breaks in the middle of the form. */
function hangUp(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      const head = `POST ${CAMPAIGN} HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Length: 1000\r\n\r\n`;
      socket.write(`${head}name=${MARK}`, () => socket.destroy());
    });
    socket.once("close", () => resolve());
  });
}

function sendGarbage(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(`${MARK} / HTTP/9\r\n${MARK}\0\r\n\r\n`));
    socket.on("data", () => undefined);
    socket.on("error", () => undefined);
    socket.once("close", () => resolve());
  });
}

beforeAll(async () => {
  let mails = 0;
  smtp = await startSmtpServer({
    fate: () => {
      mails += 1;
      return mails % 40 === 0 ? "reject" : mails % 41 === 0 ? "defer" : mails % 43 === 0 ? "drop" : "accept";
    },
    rejectsRecipient: (address) => address.startsWith("unknown-"),
  });
  server = await startServerProcess({ LOG_LEVEL: "trace", SMTP_URL: smtp.url });
  await signAll();
  await useLinks();
  await chooseToBeNamed();
  await breakThings();
  while (replies.length < 1000) await makeMistakes();
  for (let status = 404; status === 404; ) ({ status } = await send(`/confirm/${MARKED_TOKEN}`));
}, 240 * SECOND_MS);

afterAll(async () => {
  await server?.stop();
  await smtp?.close();
});

describe("1,000 requests of 200 marked people", () => {
  test("met every kind of answer", () => {
    expect(replies.length).toBeGreaterThanOrEqual(1000);
    const statuses = [...new Set(replies.map((reply) => reply.status))].sort();
    expect(statuses).toEqual([200, 303, 400, 403, 404, 405, 409, 413, 421, 422, 429, 500]);
    expect(tokens.length).toBeGreaterThan(PEOPLE / 2);
  });

  test("A22, abuse 72: left none of their names, addresses, places, comments and links in the log at level trace", () => {
    const log = server.output();
    expect(log.split("\n").filter((line) => line.includes('"route"')).length).toBeGreaterThanOrEqual(1000);
    expect(log).toContain("request failed");
    expect(log).not.toMatch(new RegExp(`${MARK}|${SHOWN}`, "i"));
    expect(log).not.toContain(Buffer.from(MARK).toString("base64").slice(0, -2));
    for (const path of tokens) expect(log).not.toContain(path.slice(path.lastIndexOf("/") + 1));
  });

  test("A20: left none of their names, addresses, places, comments and links in the database and its write-ahead log", () => {
    const bytes = bytesOf(server.databaseUrl).toString("latin1");
    expect(bytes).toContain(DEMO);
    expect(bytes).toContain(`${SHOWN} Name`);
    expect(bytes).not.toMatch(new RegExp(MARK, "i"));
    expect(bytes).not.toContain(Buffer.from(MARK, "utf16le").toString("latin1"));
    expect(bytes).not.toContain(Buffer.from(MARK).toString("hex"));
    for (const path of tokens) expect(bytes).not.toContain(path.slice(path.lastIndexOf("/") + 1));
  });
});
