import { describe, expect, test } from "vitest";
import { withoutTicket } from "../support/html";
import { tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;
const FORM = { name: "Ada Example", email: "ada@example.org", country: "CH", consent: "on", showName: "on" };

let addresses = 0;
/** A form under an address that nobody used before. */
function freshForm(changes: Record<string, string> = {}): Record<string, string> {
  addresses += 1;
  return { ...FORM, email: `signer-${addresses}@example.org`, ...changes };
}

function rows() {
  return site().runtime.db.read.signature.count();
}

function press(path: string, body: Record<string, string>, headers: Record<string, string> = {}): Promise<Reply> {
  return site().ask(path, { body, headers });
}

describe("signing", () => {
  test("is answered with the way to the next page, which shows what to do", async () => {
    const reply = await press(CAMPAIGN, freshForm());
    const next = reply.headers.location as string;
    expect([reply.status, withoutTicket(next), reply.text]).toEqual([303, `${CAMPAIGN}/signed`, ""]);
    const korean = await press(`/ko${CAMPAIGN}`, freshForm());
    expect(withoutTicket(korean.headers.location ?? "")).toBe(`/ko${CAMPAIGN}/signed`);
    for (const path of [next, `${CAMPAIGN}/signed`]) expect((await site().ask(path)).status).toBe(200);
  });

  test("A5: a new, pending, confirmed and withdrawn address get the same bytes back", async () => {
    const { runtime } = site();
    const form = freshForm();
    const heads = [(await press(CAMPAIGN, form)).head, (await press(CAMPAIGN, form)).head];
    const confirm = await tokenFor(runtime, form.email as string, "confirm");
    await press(`/confirm/${confirm}`, { intent: "confirm" });
    heads.push((await press(CAMPAIGN, form)).head);
    const manage = await tokenFor(runtime, form.email as string, "manage");
    await press(`/signature/${manage}`, { intent: "withdraw" });
    heads.push((await press(CAMPAIGN, form)).head);
    expect(new Set(heads.map((head) => head.length)).size).toBe(1);
    expect(new Set(heads.map(withoutTicket)).size).toBe(1);
    expect(heads[0]).toMatch(/^303\n/);
    expect(heads[0]).not.toMatch(/set-cookie/i);
  });

  test("abuse 57: works from a page whose origin the browser hides, and from any other page", async () => {
    for (const origin of ["null", "https://partner.example", `http://localhost:${site().port}`])
      expect((await press(CAMPAIGN, freshForm(), { origin })).status).toBe(303);
  });

  test("keeps what was typed when a field is wrong, and leads to the fields", async () => {
    const before = await rows();
    const reply = await press(CAMPAIGN, {
      ...freshForm(),
      name: '"><b>Ada',
      email: "nonsense",
      country: "",
      place: "Zürich",
      comment: "Because\nit is right",
    });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain("<title>Error: ");
    expect(reply.text).toContain('<a href="#email">');
    expect(reply.text).toContain('<a href="#country">');
    expect(reply.text).not.toContain('<a href="#name">');
    expect(reply.text).toContain('value="&quot;&gt;&lt;b&gt;Ada"');
    expect(reply.text).toMatch(/id="email"[^>]*aria-invalid="true"[^>]*aria-describedby="email-hint email-error"/);
    expect(reply.text).toContain('value="Zürich"');
    expect(reply.text).toContain("Because\nit is right</textarea>");
    expect(reply.text).toMatch(/id="consent"[^>]*checked/);
    expect(await rows()).toBe(before);
  });

  test.each([
    ["abuse 1: no name", { name: "" }],
    ["abuse 1: a name of 256 letters", { name: "x".repeat(256) }],
    ["abuse 2: NUL in the name", { name: "Ada\0" }],
    ["abuse 2: NUL in the comment", { comment: "a\0b" }],
    ["abuse 3: a line break in the name", { name: "Ada\nExample" }],
    ["abuse 6: a name that cannot be seen", { name: "\u200b\u200d" }],
    ["abuse 7: a name with too many marks", { name: `A${"\u0301".repeat(9)}` }],
    ["abuse 12: a link for a name", { name: "https://example.org" }],
    ["abuse 15: a header in the name", { name: "Ada\r\nBcc: b@example.org" }],
    ["abuse 18: an address without a domain", { email: "a@b" }],
    ["abuse 26: two addresses", { email: "a@example.org,b@example.org" }],
    ["a country that is none", { country: "XX" }],
    ["no consent", { consent: "" }],
  ])("is refused with 422 for %s", async (_name, changes) => {
    const before = await rows();
    expect((await press(CAMPAIGN, freshForm(changes as Record<string, string>))).status).toBe(422);
    expect(await rows()).toBe(before);
  });

  test.each(["O'Hara", "Null", "undefined", "true", "-1", "=SUM(A1)", "홍길동", "Ó", "👩‍👩‍👧‍👦 Family"])(
    "abuse 11: takes the name %s",
    async (name) => {
      expect((await press(CAMPAIGN, freshForm({ name }))).status).toBe(303);
    },
  );

  test("abuse 25: a slip in the address is pointed out once, and kept when it is sent again", async () => {
    const form = freshForm({ email: "ada@gmial.com" });
    const asked = await press(CAMPAIGN, form);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("ada@gmail.com");
    const kept = /name="emailKept" value="([^"]*)"/.exec(asked.text)?.[1] as string;
    expect((await press(CAMPAIGN, { ...form, emailKept: kept })).status).toBe(303);
  });

  test("abuse 34: a text that changed meanwhile is shown again, with what was typed and without the consent", async () => {
    const reply = await press(CAMPAIGN, freshForm({ text: "an-older-text", place: "Bern" }));
    expect(reply.status).toBe(409);
    expect(reply.text).toContain('value="Bern"');
    expect(reply.text).not.toMatch(/id="consent"[^>]*checked/);
    expect(reply.text).toContain('role="status"');
  });

  test("abuse 35: a form that was open for three days works", async () => {
    const text = /name="text" value="([^"]+)"/.exec((await site().ask(CAMPAIGN)).text)?.[1] as string;
    site().clock.advance(3 * 24 * 60 * 60 * 1000);
    expect((await press(CAMPAIGN, freshForm({ text }))).status).toBe(303);
  });

  test("counts the source in the address of the page, and ignores one that is none", async () => {
    await press(`${CAMPAIGN}?via=partner-1`, freshForm());
    await press(`${CAMPAIGN}?via=${encodeURIComponent("<script>")}`, freshForm());
    const sources = await site().runtime.db.read.signature.findMany({ where: { source: { not: "" } } });
    expect(sources.map(({ source }) => source)).toEqual(["partner-1"]);
  });

  test("an unknown campaign is 404", async () => {
    expect((await press("/campaigns/nowhere", freshForm())).status).toBe(404);
  });
});

describe("a campaign that takes no more signatures", () => {
  async function inState(state: string, closesAt: Date | null, check: () => Promise<void>) {
    const { db } = site().runtime;
    const set = (data: object) => db.write((tx) => tx.campaign.updateMany({ where: { slug: DEMO }, data }));
    await set({ state, closesAt });
    site().clock.advance(10_000);
    try {
      await check();
    } finally {
      await set({ state: "published", closesAt: null });
      site().clock.advance(10_000);
    }
  }

  test("abuse 31: says that signing has ended, to who reads and to who signs, and stores nothing", async () => {
    const before = await rows();
    await inState("published", site().clock.now(), async () => {
      const page = await site().ask(CAMPAIGN);
      expect(page.status).toBe(200);
      expect(page.text).toContain("Signing has ended");
      expect(page.text).not.toContain('name="consent"');
      const reply = await press(CAMPAIGN, freshForm());
      expect(reply.status).toBe(410);
      expect(reply.text).toContain("Signing has ended");
    });
    expect(await rows()).toBe(before);
  });

  test("abuse 33: that was taken down answers 410 with a page that says so, and stores nothing", async () => {
    const before = await rows();
    await inState("archived", null, async () => {
      for (const reply of [await site().ask(CAMPAIGN), await press(CAMPAIGN, freshForm())]) {
        expect(reply.status).toBe(410);
        expect(reply.text).toContain("This campaign is no longer here");
        expect(reply.headers["cache-control"]).toBe("no-store");
      }
    });
    await inState("draft", null, async () => {
      expect((await site().ask(CAMPAIGN)).status).toBe(404);
      expect((await press(CAMPAIGN, freshForm())).status).toBe(410);
    });
    expect(await rows()).toBe(before);
  });
});
