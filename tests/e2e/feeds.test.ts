import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { insertUpdate } from "../../app/data/updates";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { useBrowser } from "../support/chromium";
import { storeActivity } from "../support/directory";
import { useSite } from "../support/site";
import { openPage } from "../support/visitor";

/** What a text could hold that came past every check: ends of sections and elements, entities, controls. */
const WILD = `]]>]]></content><script>alert(1)</script>&bad;<!--\u0000\u0008\u001b\ufffe \u2028"'&amp;]]>`;
const SEEN = `]]>]]></content><script>alert(1)</script>&bad;<!-- \u2028"'&amp;]]>`;

const site = useSite();
const openContext = useBrowser();

beforeAll(async () => {
  const { runtime } = site();
  const { en } = campaignDraft().texts;
  if (!en) throw new Error("The draft has no English text");
  const organisation = { slug: "coalition", names: { en: WILD }, country: "KR", site: null };
  await launchTestCampaign(runtime, { slug: "wild", organisation, texts: { en: { ...en, title: "Wild" } } });
  await storeActivity(runtime, { slug: "wild", title: WILD, summary: WILD, body: WILD });
  await runtime.db.write(async (tx) => {
    const campaign = await tx.campaign.findUniqueOrThrow({ where: { slug: "wild" } });
    const update = { id: "wild-update", campaignId: campaign.id, number: 1, publishedAt: runtime.clock() };
    await insertUpdate(tx, update, [{ locale: "en", title: WILD, body: WILD }]);
    await tx.campaignText.updateMany({
      where: { campaignId: campaign.id },
      data: { title: WILD, summary: WILD, ask: WILD },
    });
  });
});

interface Parsed {
  error: string | null;
  names: string[];
  entries: { title: string; html: string; text: string }[];
}

/** Reads a document as strictly as the standard asks: the browser's XML parser takes nothing that is not well-formed. */
function parse(page: Page, path: string): Promise<Parsed> {
  return page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const xml = new DOMParser().parseFromString(text, "application/xml");
    const toHtml = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
    const part = (entry: Element, name: string) => entry.getElementsByTagName(name)[0]?.textContent ?? "";
    return {
      error: xml.querySelector("parsererror")?.textContent ?? null,
      names: [...new Set([...xml.querySelectorAll("*")].map((element) => element.nodeName))].sort(),
      entries: [...xml.getElementsByTagName("entry")].map((entry) => ({
        title: toHtml(part(entry, "title")).textContent ?? "",
        html: toHtml(part(entry, "content")).innerHTML,
        text: toHtml(part(entry, "content")).textContent ?? "",
      })),
    };
  }, path);
}

const ATOM = ["author", "content", "entry", "feed", "generator", "id", "link", "name", "published", "title", "updated"];

describe("abuse 55: whatever texts hold, they are only text", () => {
  /** Pages of the feeds' own origin whose policy lets a test fetch them. */
  async function openReader(): Promise<Page> {
    const context = await openContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site().url}/about`);
    return page;
  }

  test.each([
    ["/campaigns/feed.xml", [...ATOM, "summary"]],
    ["/activities/feed.xml", [...ATOM, "summary"]],
    ["/campaigns/wild/updates/feed.xml", ATOM],
  ])("in the feed %s", async (path, names) => {
    const feed = await parse(await openReader(), path);
    expect(feed.error).toBeNull();
    expect(feed.names).toEqual([...names].sort());
    const wild = feed.entries.find(({ title }) => title.includes("</content>"));
    expect(wild?.title).toBe(SEEN);
    expect(wild?.text).toContain("<script>alert(1)</script>");
    expect(wild?.html).not.toMatch(/<(script|content)/);
  });

  test("in the sitemap", async () => {
    const map = await parse(await openReader(), "/sitemap.xml");
    expect(map.error).toBeNull();
    expect(map.names).toEqual(["lastmod", "loc", "url", "urlset", "xhtml:link"]);
  });
});

test("abuse 54: in the data of a page, which the browser reads as data and complains of nowhere", async () => {
  const { page, expectNoTraces } = await openPage(await openContext(), site().url);
  await page.goto(`${site().url}/campaigns/wild`);
  const scripts = page.locator('script[type="application/ld+json"]');
  expect(await scripts.count()).toBe(1);
  const data = JSON.parse((await scripts.textContent()) ?? "");
  expect(data["@graph"][0].description).toContain("</content><script>alert(1)</script>");
  await expectNoTraces();
});
