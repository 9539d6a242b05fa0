import { describe, expect, test } from "vitest";
import type { SignErrorCode } from "../../app/domain/sign-form";
import { translator } from "../../app/locales";
import { launchTestCampaign } from "../support/campaign";
import { hashOfRows } from "../support/contents";
import { fieldValue, textOfId, unescapeHtml, withoutTicket } from "../support/html";
import { tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;
const FULL = { name: "Ada Example", email: "ada@example.org", country: "CH", consent: "on" };
const MARKS = "\u0301".repeat(6);

function post(changes: Record<string, string> = {}, path = CAMPAIGN): Promise<Reply> {
  return site().ask(path, { body: { ...FULL, ...changes } });
}

function rows(): string {
  return hashOfRows(site().runtime.env.databaseUrl);
}

function expectSigned(reply: Reply, path = CAMPAIGN): void {
  expect([reply.status, withoutTicket(reply.headers.location ?? "")]).toEqual([303, `${path}/signed`]);
}

let people = 0;

/** An address that nobody has used in this file. */
function freshAddress(): string {
  people += 1;
  return `person${people}@example.org`;
}

/** An address that is right but for its length, in characters. */
function addressOf(length: number): string {
  const domain = `${"x".repeat(63)}.${"y".repeat(63)}.${"z".repeat(60)}.org`;
  return `${"a".repeat(length - domain.length - 1)}@${domain}`;
}

describe("a field that cannot be used brings the form back in its language, keeps what was typed, and stores nothing", () => {
  test.each<[label: string, field: string, value: string, code: SignErrorCode]>([
    ["abuse 1: an empty name", "name", "", "name.empty"],
    ["abuse 1: a name of 256 code points", "name", "𠮷".repeat(256), "name.too_long"],
    ["abuse 2: NUL in the name", "name", "Ada\0", "name.control"],
    ["abuse 2: NUL in the address", "email", "ada\0@example.org", "email.syntax"],
    ["abuse 2: NUL in the country", "country", "CH\0", "country.unknown"],
    ["abuse 2: NUL in the place", "place", "Bern\0", "place.control"],
    ["abuse 2: NUL in the comment", "comment", "a\0b", "comment.control"],
    ["abuse 2: NUL in the hidden text id", "text", "a\0b", "form.invalid"],
    ["abuse 3: ESC in the name", "name", "Ada\u001b[31m", "name.control"],
    ["abuse 3: a C1 control in the place", "place", "Bern\u0085", "place.control"],
    ["abuse 3: U+2028 in the name", "name", "Ada\u2028Example", "name.control"],
    ["abuse 6: a name nobody can see", "name", "\u200b\u200d\u3164", "name.empty"],
    ["abuse 7: stacked marks in the name", "name", `A${MARKS}da`, "name.marks"],
    ["abuse 7: stacked marks in the comment", "comment", `A${MARKS}h`, "comment.marks"],
    ["abuse 8: a domain of mixed alphabets", "email", "ada@exаmple.org", "email.mixed_script"],
    ["abuse 12: a web address as name", "name", "Buy at pills.com", "name.link"],
    ["abuse 12: a mail address as place", "place", "ada@evil.example", "place.link"],
    ["abuse 15: a mail header in the name", "name", "Ada\r\nBcc: eve@evil.example", "name.control"],
    ["abuse 15: a mail header in the address", "email", "ada@example.org\r\nBcc: e@evil.example", "email.syntax"],
    ["abuse 16: a second recipient in the address", "email", "b@y.org\r\nRCPT TO:<v@evil.org>", "email.syntax"],
    ["abuse 17: an address of 255 characters", "email", addressOf(255), "email.too_long"],
    ["abuse 17: 65 characters before the @", "email", `${"a".repeat(65)}@example.org`, "email.too_long"],
    ["abuse 18: a quoted local part", "email", '"a b"@example.org', "email.syntax"],
    ["abuse 18: an address literal", "email", "a@[127.0.0.1]", "email.syntax"],
    ["abuse 18: two dots", "email", "a..b@example.org", "email.syntax"],
    ["abuse 18: angle brackets", "email", "<a@example.org>", "email.syntax"],
    ["abuse 19: letters outside ASCII before the @", "email", "ü@bücher.de", "email.non_ascii_local"],
    ["abuse 26: a source route", "email", "@a.org,@b.org:c@d.org", "email.syntax"],
    ["abuse 26: a bang path", "email", "host!user@example.org", "email.syntax"],
    ["a country that is none", "country", "ZZ", "country.unknown"],
    ["a comment of 2,001 code points", "comment", "🙂".repeat(2001), "comment.too_long"],
    ["a consent that is no tick", "consent", "off", "consent.missing"],
  ])("%s", async (_, field, value, code) => {
    const before = rows();
    const typed = { name: "Ada Kept", email: "kept@example.org", country: "KR", place: "Bern", comment: "Why\nnot" };
    for (const locale of ["en", "ko"] as const) {
      const path = locale === "en" ? CAMPAIGN : `/ko${CAMPAIGN}`;
      const reply = await post({ ...typed, updates: "on", [field]: value }, path);
      const { t } = translator(locale);
      expect(reply.status).toBe(422);
      expect(unescapeHtml(reply.text)).toContain(t(`error.${code}`));
      if (code !== "form.invalid") expect(textOfId(reply.text, `${field}-error`)).toContain(t(`error.${code}`));
      expect(textOfId(reply.text, "errors-title")).toBe(t("form.errors.title", { count: 1 }));
      for (const [name, kept] of Object.entries({ ...typed, updates: "on" }))
        if (name !== field) expect(fieldValue(reply.text, name)).toBe(kept);
    }
    expect(rows()).toBe(before);
  });

  test("abuse 4: half a surrogate pair, which UTF-8 cannot carry", async () => {
    const before = rows();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = "name=Ada%ED%A0%80&email=ada%40example.org&country=CH&consent=on";
    expect((await site().ask(CAMPAIGN, { body, headers })).status).toBe(400);
    expect(rows()).toBe(before);
  });

  test("all wrong fields at once are said at once, first in a list that leads to them", async () => {
    const reply = await site().ask(CAMPAIGN, { body: { place: "x".repeat(121) } });
    for (const field of ["name", "email", "country", "place", "consent"]) {
      expect(textOfId(reply.text, `${field}-error`)).not.toBeNull();
      expect(reply.text).toContain(`href="#${field}"`);
    }
    expect(textOfId(reply.text, "errors-title")).toContain("5");
  });
});

describe("a name that is one is signed with and shown as it is", () => {
  test.each([
    ["abuse 1: one code point", "김", "김"],
    ["abuse 1: 255 code points", "𠮷".repeat(255), "𠮷".repeat(255)],
    ["abuse 5: a direction override", "Ada\u202e elpmaxE", "Ada elpmaxE"],
    ["abuse 6: joiners inside a name", "نرگس می\u200cخواهد", "نرگس می\u200cخواهد"],
    ["abuse 8: look-alike letters", "Аda Exаmple", "Аda Exаmple"],
    ["abuse 9: a decomposed name", "Zoë 김".normalize("NFD"), "Zoë 김".normalize("NFC")],
    ["abuse 10: a family of emoji", "Ada 👩‍👩‍👧‍👦 🏳️‍🌈", "Ada 👩‍👩‍👧‍👦 🏳️‍🌈"],
    ["abuse 11: an apostrophe", "Scarlett O'Hara", "Scarlett O'Hara"],
    ["abuse 11: a word of programs", "undefined", "undefined"],
    ["abuse 11: markup", '"><b>Ada</b> & Co', '"><b>Ada</b> & Co'],
    ["abuse 13: the beginning of a formula", "=1+1", "=1+1"],
    ["abuse 14: a Turkish İ", "İpek IŞIK", "İpek IŞIK"],
  ])("%s", async (_, name, shown) => {
    const email = freshAddress();
    expectSigned(await post({ name, email }));
    const { runtime } = site();
    const confirm = await tokenFor(runtime, email, "confirm");
    expect((await site().ask(`/confirm/${confirm}`, { body: { intent: "confirm" } })).status).toBe(200);
    const own = await site().ask(`/signature/${await tokenFor(runtime, email, "manage")}`);
    const [first] = [...own.text.matchAll(/<dd><bdi>(.*?)<\/bdi>/gs)].map(([, text]) => unescapeHtml(text as string));
    expect(first).toBe(shown);
    expect(own.text).not.toContain("<b>");
    const data = await site().ask(`/signature/${await tokenFor(runtime, email, "manage")}/data.json`);
    expect(JSON.parse(data.text).signature.name).toBe(shown);
  });
});

describe("an address that is one is taken with the same answer as any other", () => {
  test.each([
    ["abuse 17: 254 characters", addressOf(254)],
    ["abuse 17: 64 characters before the @", `${"a".repeat(64)}@example.org`],
    ["abuse 19: an international domain", "ada@bücher.de"],
    ["abuse 22: a throw-away domain", "ada@mailinator.com"],
    ["abuse 23: a role", "abuse@example.org"],
    ["abuse 24: a domain that takes no mail", "ada@no-mail.invalid"],
    ["abuse 26: a percent sign", "ada%there@example.org"],
  ])("%s", async (_, email) => {
    const plain = await post({ email: freshAddress() });
    const reply = await post({ email });
    expectSigned(reply);
    expect([withoutTicket(reply.head), reply.text]).toEqual([withoutTicket(plain.head), plain.text]);
    expect(await tokenFor(site().runtime, email, "confirm")).toHaveLength(32);
  });

  test("abuse 20, 21: spellings of one mailbox are one signature", async () => {
    const { id, slug } = await launchTestCampaign(site().runtime, { slug: "spellings" });
    const path = `/campaigns/${slug}`;
    for (const email of ["ada.example@gmail.com", "AdaExample+tag@googlemail.com", "ADA.EXAMPLE@GMAIL.COM"])
      expectSigned(await post({ email }, path), path);
    expect(await site().runtime.db.read.signature.count({ where: { campaignId: id } })).toBe(1);
  });
});

describe("one signature, whatever happens around it", () => {
  test("abuse 27, A4: many posts of one address at the same moment get one answer and leave one row", async () => {
    const { id, slug } = await launchTestCampaign(site().runtime, { slug: "at-once" });
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => post({ email: "at.once@example.org" }, `/campaigns/${slug}`)),
    );
    expect(new Set(replies.map((reply) => withoutTicket(reply.head) + reply.text)).size).toBe(1);
    expect(new Set(replies.map((reply) => reply.head.length)).size).toBe(1);
    expect(replies[0]?.status).toBe(303);
    const { read } = site().runtime.db;
    expect(await read.signature.count({ where: { campaignId: id } })).toBe(1);
    expect(await read.outbox.count({ where: { campaignId: id } })).toBe(1);
  });

  test("abuse 28: sending the form twice stores nothing more, and the page after it may be loaded again", async () => {
    const email = freshAddress();
    const first = await post({ email });
    expectSigned(first);
    const before = rows();
    expectSigned(await post({ email }));
    const target = first.headers.location as string;
    const [once, again] = [await site().ask(target), await site().ask(target)];
    expect([once.status, again.head, again.text]).toEqual([200, once.head, once.text]);
    expect(rows()).toBe(before);
  });

  test("abuse 31: the form is taken until the millisecond before the closing, and not after it", async () => {
    const closesAt = new Date(site().clock.now().getTime() + 60_000);
    const { id, slug } = await launchTestCampaign(site().runtime, { slug: "closing", closesAt });
    const path = `/campaigns/${slug}`;
    site().clock.set(new Date(closesAt.getTime() - 1));
    expectSigned(await post({ email: freshAddress() }, path), path);
    site().clock.set(closesAt);
    expect((await post({ email: freshAddress() }, path)).status).toBe(410);
    expect(await site().runtime.db.read.signature.count({ where: { campaignId: id } })).toBe(1);
  });

  test("abuse 34: who read the older version signs the newer one only after seeing it", async () => {
    const { runtime, clock } = site();
    const { id, slug } = await launchTestCampaign(runtime, { slug: "edited" });
    const path = `/campaigns/${slug}`;
    const read = fieldValue((await site().ask(path)).text, "text") as string;
    const old = await runtime.db.read.campaignText.findUniqueOrThrow({ where: { id: read } });
    const edited = { ...old, id: `${old.id}2`, version: 2, title: "A sharper title", publishedAt: clock.now() };
    await runtime.db.write((tx) => tx.campaignText.create({ data: edited }));
    clock.advance(2000);
    const reply = await post({ text: read }, path);
    expect(reply.status).toBe(409);
    expect(reply.text).toContain("A sharper title");
    expect(await runtime.db.read.signature.count({ where: { campaignId: id } })).toBe(0);
    expectSigned(await post({ text: fieldValue(reply.text, "text") ?? "" }, path), path);
    expect(await runtime.db.read.signature.findFirst({ where: { campaignId: id } })).toMatchObject({
      textId: edited.id,
    });
  });

  test("abuse 66: fields that are properties of every object are ignored and change no prototype", async () => {
    const hostile = Object.entries({ constructor: "evil", "constructor.prototype": "evil", toString: "evil" });
    const body = new URLSearchParams([
      ...Object.entries({ ...FULL, email: freshAddress() }),
      ["__proto__", "evil"],
      ...hostile,
    ]);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expectSigned(await site().ask(CAMPAIGN, { body: body.toString(), headers }));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("evil");
    expect(`${{}}`).toBe("[object Object]");
  });
});
