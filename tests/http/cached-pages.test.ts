import { expect, test } from "vitest";
import { DEMO, useSite } from "../support/site";

const site = useSite({ pageTtlMs: 60_000 });
const CAMPAIGN = `/campaigns/${DEMO}`;
const FORM = { name: "Ada Example", email: "ada@example.org", country: "CH", consent: "on" };

test("abuse 68: a cached page is the same whatever is in query and headers", async () => {
  const first = await site().ask(CAMPAIGN);
  for (const [path, headers] of [
    [`${CAMPAIGN}?utm_source=%3Cscript%3E&link=broken2`, {}],
    [`${CAMPAIGN}?via=canary`, {}],
    [CAMPAIGN, { cookie: "ov_staff=x; canary=1", "accept-language": "ko", "x-forwarded-host": "canary" }],
    [CAMPAIGN, { accept: "application/json", "user-agent": "canary", authorization: "canary" }],
  ] as const) {
    const reply = await site().ask(path, { headers });
    expect(reply.text).toBe(first.text);
    expect(reply.headers.etag).toBe(first.headers.etag);
  }
});

test("languages have pages of their own", async () => {
  const [english, korean] = [await site().ask(CAMPAIGN), await site().ask(`/ko${CAMPAIGN}`)];
  expect(english.text).toContain('<html lang="en"');
  expect(korean.text).toContain('<html lang="ko"');
});

test("the notice of a broken link does not stay on the list of campaigns", async () => {
  const [broken, plain, other] = [
    await site().ask("/?link=broken"),
    await site().ask("/"),
    await site().ask("/?link=else"),
  ];
  expect(broken.text).toContain('role="status"');
  expect(plain.text).not.toContain('role="status"');
  expect(other.text).toBe(plain.text);
});

test("abuse 68: where a reader came from is no part of a page", async () => {
  const { text, status, headers } = await site().ask(`${CAMPAIGN}?via=canary&page=2&q=canary`);
  expect([status, headers["cache-control"]?.startsWith("public")]).toEqual([200, true]);
  expect(text).not.toContain("canary");
});

test("abuse 69: an unchanged page is 304 to who has it, and a forged validator gets the page", async () => {
  const page = await site().ask(CAMPAIGN);
  const same = await site().ask(CAMPAIGN, { headers: { "if-none-match": String(page.headers.etag) } });
  expect([same.status, same.text]).toEqual([304, ""]);
  const forged = await site().ask(CAMPAIGN, { headers: { "if-none-match": 'W/"forged"' } });
  expect([forged.status, forged.text]).toEqual([200, page.text]);
});

test("abuse 68: a form that came back is never handed to anybody else", async () => {
  const retry = await site().ask(CAMPAIGN, { body: { ...FORM, name: "Canary", email: "wrong" } });
  expect([retry.status, retry.headers["cache-control"]]).toEqual([422, "no-store"]);
  expect(retry.text).toContain("Canary");
  expect((await site().ask(CAMPAIGN)).text).not.toContain("Canary");
});

test("a page that is not there is asked for anew", async () => {
  const reply = await site().ask("/campaigns/later");
  expect([reply.status, reply.headers["cache-control"], reply.headers.etag]).toEqual([404, "no-store", undefined]);
});

test("the count is public JSON that a browser may keep for five seconds", async () => {
  const reply = await site().ask(`${CAMPAIGN}/count.json`);
  expect(reply.headers["content-type"]).toMatch(/^application\/json/);
  expect(reply.headers["cache-control"]).toBe("public, max-age=5");
  expect(JSON.parse(reply.text)).toEqual({ confirmed: 0, goal: 100_000, asOf: "2026-03-01T12:00:00.000Z" });
  expect((await site().ask("/campaigns/nowhere/count.json")).status).toBe(404);
  expect((await site().ask(`${CAMPAIGN}/count.json/x.css`)).status).toBe(404);
});
