import { describe, expect, test } from "vitest";
import type { OutgoingMessage } from "../../app/mail/message";
import type { Ctx } from "../../app/services/context";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { createStaffLink } from "../../app/services/staff/create-link";
import { previewStaffLink } from "../../app/services/staff/preview-link";
import { LINKS_PER_DAY, LINKS_PER_HOUR, requestSignInLink } from "../../app/services/staff/request-link";
import { signInByLink } from "../../app/services/staff/sign-in";
import { actorOf, addTestPasskey, BROWSER, signInAs } from "../support/account";
import { useContext } from "../support/context";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ANNA = "anna@example.org";
/** The first mail loads what writes mails. */
const FIRST_MAIL_MS = 30_000;
const OTHER_BROWSER = "o".repeat(43);

const testContext = useContext();

/** Sends what is due and returns it. */
async function deliver(ctx: Ctx): Promise<OutgoingMessage[]> {
  const sent: OutgoingMessage[] = [];
  const send = async (message: OutgoingMessage) => {
    sent.push(message);
    return { kind: "sent" as const, reply: "250" };
  };
  await dispatchDue(ctx, { kind: "smtp", send, close: async () => undefined }, { limit: 100 });
  return sent;
}

function ask(ctx: Ctx, email = ANNA, browser = BROWSER) {
  return requestSignInLink(ctx, { email, browser, locale: "en" });
}

async function mailedToken(ctx: Ctx): Promise<string> {
  await ask(ctx);
  const [mail] = await deliver(ctx);
  return /\/staff\/sign-in\/([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? "";
}

test(
  "a link is mailed to the address on file, whatever the case it was typed in, and signs its browser in once",
  async () => {
    const { ctx, clock } = testContext();
    await createStaffLink(ctx, { email: ANNA });
    expect(await ask(ctx, " ANNA@Example.org ")).toEqual({ outcome: "taken" });
    const [mail, ...rest] = await deliver(ctx);
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ kind: "staff_sign_in", to: { address: ANNA } });
    const token = /\/staff\/sign-in\/([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(await previewStaffLink(ctx, { token, browser: BROWSER })).toEqual({ email: ANNA });
    clock.advance(15 * MINUTE_MS - 1);
    const session = await signInByLink(ctx, { token, browser: BROWSER });
    expect((await actorOf(ctx, session?.sessionToken ?? "")).session).toMatchObject({ method: "mail", provedAt: null });
    expect(await signInByLink(ctx, { token, browser: BROWSER })).toBeNull();
  },
  FIRST_MAIL_MS,
);

test("a mailed link works in no other browser, which learns no address, and is not used up by trying", async () => {
  const { ctx } = testContext();
  await createStaffLink(ctx, { email: ANNA });
  const token = await mailedToken(ctx);
  for (const browser of [OTHER_BROWSER, null]) {
    expect(await previewStaffLink(ctx, { token, browser })).toEqual({ email: null });
    expect(await signInByLink(ctx, { token, browser })).toBeNull();
  }
  expect(await signInByLink(ctx, { token, browser: BROWSER })).not.toBeNull();
});

test("of many who use one mailed link at the same moment, one is signed in", async () => {
  const { ctx } = testContext();
  await createStaffLink(ctx, { email: ANNA });
  const token = await mailedToken(ctx);
  const all = await Promise.all(Array.from({ length: 20 }, () => signInByLink(ctx, { token, browser: BROWSER })));
  expect(all.filter(Boolean)).toHaveLength(1);
});

test("a mailed link is too old after fifteen minutes, and its mail is not sent any more", async () => {
  const { ctx, clock } = testContext();
  await createStaffLink(ctx, { email: ANNA });
  const token = await mailedToken(ctx);
  await ask(ctx);
  clock.advance(15 * MINUTE_MS);
  expect(await signInByLink(ctx, { token, browser: BROWSER })).toBeNull();
  expect(await deliver(ctx)).toEqual([]);
  expect((await ctx.db.read.outbox.findMany()).map(({ state }) => state).sort()).toEqual(["cancelled", "sent"]);
});

test("the rows hold neither the token of a mailed link nor the cookie of its browser", async () => {
  const { ctx } = testContext();
  await createStaffLink(ctx, { email: ANNA });
  const token = await mailedToken(ctx);
  const rows = JSON.stringify([
    await ctx.db.read.outbox.findMany(),
    await ctx.db.read.staffLink.findMany(),
    await ctx.db.read.mailQuota.findMany(),
  ]);
  expect(rows).not.toContain(token);
  expect(rows).not.toContain(BROWSER);
  expect(rows).not.toContain(ANNA);
});

test("abuse 70: the answer is the same for an address that nobody here has, and as much is written before it", async () => {
  const { ctx } = testContext();
  await createStaffLink(ctx, { email: ANNA });
  const known = await ask(ctx);
  const unknown = await ask(ctx, "nobody@example.org");
  expect(unknown).toEqual(known);
  const quotas = await ctx.db.read.mailQuota.findMany();
  expect(new Set(quotas.map(({ emailKey }) => emailKey)).size).toBe(2);
  expect(quotas).toHaveLength(4);
  expect(await deliver(ctx)).toHaveLength(1);
});

describe("abuse 84: a flood of requests", () => {
  test("ends after so many links within an hour, also of those that come at the same moment", async () => {
    const { ctx, clock } = testContext();
    await createStaffLink(ctx, { email: ANNA });
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask(ctx)));
    expect(answers.every(({ outcome }) => outcome === "taken")).toBe(true);
    expect(await deliver(ctx)).toHaveLength(LINKS_PER_HOUR);
    clock.advance(HOUR_MS);
    await ask(ctx);
    expect(await deliver(ctx)).toHaveLength(1);
  });

  test("ends after so many links within a day", async () => {
    const { ctx, clock } = testContext();
    await createStaffLink(ctx, { email: ANNA });
    clock.set("2026-03-02T00:00:00.000Z");
    let mails = 0;
    for (let hour = 0; hour < 10; hour++) {
      for (let i = 0; i < LINKS_PER_HOUR; i++) await ask(ctx);
      mails += (await deliver(ctx)).length;
      clock.advance(HOUR_MS);
    }
    expect(mails).toBe(LINKS_PER_DAY);
  });

  test("to one person leaves the others their links", async () => {
    const { ctx } = testContext();
    await createStaffLink(ctx, { email: ANNA });
    await createStaffLink(ctx, { email: "boris@example.org" });
    for (let i = 0; i < 10; i++) await ask(ctx);
    await ask(ctx, "boris@example.org");
    const to = (await deliver(ctx)).map((mail) => mail.to.address);
    expect(to.filter((address) => address === "boris@example.org")).toHaveLength(1);
  });
});

test("abuse 84: a mailed link does not stand for the passkey that its owner has", async () => {
  const { ctx, clock } = testContext();
  await addTestPasskey(ctx, await signInAs(ctx, ANNA));
  clock.advance(HOUR_MS);
  await deliver(ctx);
  const session = await signInByLink(ctx, { token: await mailedToken(ctx), browser: BROWSER });
  expect((await actorOf(ctx, session?.sessionToken ?? "")).session.provedAt).toBeNull();
});

test.each(["", "anna", "a@b@c", "anna@example.org\r\nBcc: x@example.net"])(
  "%j is no address to send a link to",
  async (email) => {
    const { ctx } = testContext();
    expect(await ask(ctx, email)).toEqual({ outcome: "invalid" });
    expect(await ctx.db.read.mailQuota.count()).toBe(0);
  },
);
