import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { launchTestCampaign } from "../support/campaign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const MINUTE_MS = 60_000;
const FEEDS = ["/campaigns/feed.xml", "/activities/feed.xml", "/campaigns/commission/updates/feed.xml"];

beforeAll(async () => {
  const { runtime } = site();
  await launchTestCampaign(runtime);
  await launchTestCampaign(runtime, { slug: "empty" });
  await launchTestCampaign(runtime, { slug: "drafted" });
  await launchTestCampaign(runtime, { slug: "taken-down" });
  await runtime.db.write(async (tx) => {
    await tx.campaign.update({ where: { slug: "drafted" }, data: { state: "draft" } });
    await tx.campaign.update({ where: { slug: "taken-down" }, data: { state: "archived" } });
  });
  for (const slug of ["commission", "taken-down", "drafted"])
    await publishUpdate(runtime, {
      slug,
      texts: {
        en: { title: "News", body: "We [met](https://example.org/x).\n\n## Next" },
        ko: { title: "소식", body: "만났다" },
      },
    });
  await publishUpdate(runtime, {
    slug: "commission",
    texts: { en: { title: "Not yet", body: "Soon." } },
    publishedAt: new Date(runtime.clock().getTime() + 60 * MINUTE_MS),
  });
  await publishActivity(runtime, {
    slug: "hearing",
    kind: "statement",
    organisation: "coalition",
    campaign: null,
    texts: { en: { title: "A hearing", summary: "Five speak.", body: "At length." } },
  });
});

function valuesOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, value]) => value as string);
}

function feed(path: string): Promise<Reply> {
  return site().ask(path);
}

describe.each(FEEDS)("the feed %s", (path) => {
  test("is Atom, may be kept, and names its own address and language", async () => {
    const reply = await feed(`/ko${path}`);
    expect(reply.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(reply.headers["cache-control"]).toMatch(/^public/);
    expect(reply.text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">');
    expect(reply.text).toContain(`<link rel="self" href="${site().runtime.publicUrl}/ko${path}"/>`);
  });

  test("says the same at any time: only something new changes it", async () => {
    const before = await feed(path);
    site().clock.advance(MINUTE_MS);
    expect((await feed(path)).text).toBe(before.text);
    const updated = valuesOf(before.text, "updated").map((at) => Date.parse(at));
    expect(updated[0]).toBe(Math.max(...updated.slice(1)));
  });

  test("has ids that are UUIDs, each once, others in each language, and the same wherever the site is", async () => {
    const ids = (
      await Promise.all(LOCALES.map((locale) => feed(`${locale === "en" ? "" : `/${locale}`}${path}`)))
    ).flatMap(({ text }) => valuesOf(text, "id"));
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2 * LOCALES.length - 1);
  });

  test("has whole addresses only", async () => {
    const { text } = await feed(path);
    for (const [, address] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
  });
});

test("updates that are not out, and campaigns that nobody may see, are in no feed", async () => {
  expect((await feed("/campaigns/commission/updates/feed.xml")).text).not.toContain("Not yet");
  const campaigns = (await feed("/campaigns/feed.xml")).text;
  expect(campaigns).toContain(`/campaigns/${DEMO}`);
  expect(campaigns).not.toMatch(/drafted|taken-down/);
  for (const [slug, status] of [
    ["nowhere", 404],
    ["drafted", 404],
    ["taken-down", 410],
  ])
    expect((await feed(`/campaigns/${slug}/updates/feed.xml`)).status).toBe(status);
});

test("a feed without entries is a feed", async () => {
  const { status, text } = await feed("/campaigns/empty/updates/feed.xml");
  expect(status).toBe(200);
  expect(text).not.toContain("<entry>");
  expect(valuesOf(text, "updated")).toEqual(["2026-03-01T12:00:00.000Z"]);
});

test("a text in another language than the feed's says so", async () => {
  expect((await feed("/ar/activities/feed.xml")).text).toContain('<![CDATA[<div lang="en" dir="ltr"><p>At length.</p>');
});

describe("the sitemap", () => {
  async function addresses(): Promise<string[]> {
    const { text } = await site().ask("/sitemap.xml");
    return valuesOf(text, "loc").map((address) => address.replace(site().runtime.publicUrl, ""));
  }

  test("lists every page in each of its languages, and each answers", async () => {
    const paths = await addresses();
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of [
      "/en",
      "/ko",
      "/about",
      "/zh/privacy",
      "/accessibility",
      "/protection",
      "/activities",
      "/organisations",
    ])
      expect(paths).toContain(path);
    for (const path of [`/campaigns/${DEMO}`, "/ko/campaigns/commission", "/de/campaigns/commission/updates"])
      expect(paths).toContain(path);
    expect(paths).toContain("/campaigns/commission/updates/1");
    expect(paths).toContain("/activities/hearing");
    expect(paths).toContain("/organisations/coalition");
    expect(paths).not.toContain("/fr/campaigns/commission");
    expect(paths.join()).not.toMatch(/drafted|taken-down|commission\/updates\/2|signed|search/);
    const answers = await Promise.all(paths.map(async (path) => [path, (await site().ask(path)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test("links each page to the same in its other languages, as the page itself does", async () => {
    const { text } = await site().ask("/sitemap.xml");
    const { publicUrl } = site().runtime;
    const entry =
      text.split("<url>").find((part) => part.includes(`<loc>${publicUrl}/ko/campaigns/commission</loc>`)) ?? "";
    const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href]);
    expect(links).toEqual([
      ["en", `${publicUrl}/campaigns/commission`],
      ["ko", `${publicUrl}/ko/campaigns/commission`],
      ["x-default", `${publicUrl}/campaigns/commission`],
    ]);
    expect(entry).toContain("<lastmod>2026-03-01T12:00:00.000Z</lastmod>");
    expect((await site().ask("/ko/sitemap.xml")).status).toBe(404);
  });

  test("shows a new page some minutes later", async () => {
    await launchTestCampaign(site().runtime, { slug: "new" });
    site().clock.advance(6 * MINUTE_MS);
    expect(await addresses()).toContain("/campaigns/new");
  });
});

describe("robots", () => {
  test.each(LOCALES)(
    "in %s may ask for campaigns, and not for what is one person's, staff's or a search",
    async (locale) => {
      const { text, headers } = await site().ask("/robots.txt");
      expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
      const refused = text.split("\n").flatMap((line) => /^Disallow: (.+)$/.exec(line)?.[1] ?? []);
      const prefix = locale === "en" ? "" : `/${locale}`;
      const mayAsk = (path: string) => !refused.some((start) => `${prefix}${path}`.startsWith(start));
      for (const path of ["/confirm/x", "/signature/x", "/unsubscribe/x", "/staff/mailbox", "/embed/x", "/search?q=x"])
        expect([path, mayAsk(path)]).toEqual([path, false]);
      for (const path of [`/campaigns/${DEMO}`, `/campaigns/${DEMO}/social.png`, "/campaigns/feed.xml", "/"])
        expect([path, mayAsk(path)]).toEqual([path, true]);
    },
  );

  test("are told where the sitemap is, once for all languages", async () => {
    expect((await site().ask("/robots.txt")).text).toContain(`Sitemap: ${site().runtime.publicUrl}/sitemap.xml\n`);
    expect((await site().ask("/ko/robots.txt")).status).toBe(404);
  });
});
