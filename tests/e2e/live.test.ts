import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { launchTestCampaign } from "../support/campaign";
import { useBrowser } from "../support/chromium";
import { signAndConfirm } from "../support/sign";
import { useSite } from "../support/site";
import { openPage } from "../support/visitor";

const openContext = useBrowser();
const site = useSite({ pageTtlMs: 60_000 });
const HALF_A_MINUTE = 30_000;
let campaigns = 0;

/** A campaign of its own, with so many confirmed signatures. */
async function campaign(confirmed = 0): Promise<string> {
  campaigns += 1;
  const { slug } = await launchTestCampaign(site().runtime, { slug: `live-${campaigns}`, goal: 10 });
  for (let signer = 0; signer < confirmed; signer += 1) await confirm(slug);
  return slug;
}

let signers = 0;
async function confirm(slug: string): Promise<void> {
  signers += 1;
  await signAndConfirm(site().runtime, slug, { email: `signer-${signers}@example.org` });
}

async function open(path: string) {
  const visitor = await openPage(await openContext(), site().url);
  const asked: string[] = [];
  visitor.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return { ...visitor, asked, goto: () => visitor.page.goto(site().url + path) };
}

const count = (page: Page) => page.locator("[data-live-count]").textContent();

/** Streams of live counts that have ended, by the server's log. */
function ended(): number {
  return site().logs.filter(({ route }) => route === "/campaigns/:slug/live").length;
}

/** What a browser does when another tab is shown, or this one again. */
async function show(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, !isShown);
}

describe("the live count", () => {
  test.each(["en", "ar", "ru"] as const)("in %s follows every confirmation: number, words and bar", async (locale) => {
    const { t, number } = translator(locale);
    const slug = await campaign(1);
    const { page, goto, expectNoTraces } = await open(`${locale === "en" ? "" : `/${locale}`}/campaigns/${slug}`);
    await goto();
    expect(await count(page)).toBe(number(1));
    for (const confirmed of [2, 3]) {
      await confirm(slug);
      await expect.poll(() => count(page)).toBe(number(confirmed));
      expect(await page.locator("[data-live-label]").textContent()).toBe(
        t("campaign.count.label", { count: confirmed }),
      );
      expect(await page.locator("[data-live-bar]").evaluate((bar) => (bar as HTMLProgressElement).value)).toBe(
        confirmed,
      );
    }
    await expectNoTraces();
  });

  test("brings a page from a cache up to date by itself", async () => {
    const slug = await campaign();
    await site().ask(`/campaigns/${slug}`);
    await confirm(slug);
    const { page, goto } = await open(`/campaigns/${slug}`);
    await goto();
    await expect.poll(() => count(page)).toBe("1");
  });

  test("lets go of its stream in the background, and takes it up again when the page is shown", async () => {
    const slug = await campaign(1);
    const { page, goto, asked, expectNoTraces } = await open(`/campaigns/${slug}`);
    await goto();
    const streams = () => asked.filter((path) => path.endsWith("/live")).length;
    await expect.poll(streams).toBe(1);
    const before = ended();
    await show(page, false);
    await expect.poll(ended).toBe(before + 1);
    await confirm(slug);
    expect(await count(page)).toBe("1");
    await show(page, true);
    await expect.poll(() => count(page)).toBe("2");
    expect(streams()).toBe(2);
    await expectNoTraces();
  });

  test.each<[string, (route: Route) => unknown]>([
    ["it is sent away", (route) => route.fulfill({ status: 503, body: "{}" })],
    ["something on the way holds the stream", () => undefined],
  ])("asks for the count now and then where %s, and tries the stream again later", async (_, answer) => {
    const slug = await campaign(1);
    const { page, goto, asked } = await open(`/campaigns/${slug}`);
    const times = (path: string) => asked.filter((one) => one === `/campaigns/${slug}/${path}`).length;
    await page.clock.install();
    await page.route("**/live", answer);
    await goto();
    await expect.poll(() => times("live")).toBe(1);
    await confirm(slug);
    for (let poll = 1; poll < 8; poll += 1) {
      await settled(page, () => times("count.json") === poll);
      await expect.poll(() => count(page)).toBe("2");
    }
    await settled(page, () => times("live") === 2);
  });

  test("asks for nothing beside a stream that tells", async () => {
    const slug = await campaign(1);
    const { page, goto, asked } = await open(`/campaigns/${slug}`);
    await page.clock.install();
    await goto();
    await confirm(slug);
    await expect.poll(() => count(page)).toBe("2");
    await page.clock.runFor(10 * HALF_A_MINUTE);
    expect(asked.filter((path) => /\/(live|count\.json)$/.test(path))).toEqual([`/campaigns/${slug}/live`]);
  });

  test("asks for the count where the browser knows no stream, and not in the background", async () => {
    const slug = await campaign(1);
    const { page, goto, asked, complaints } = await open(`/campaigns/${slug}`);
    await page.addInitScript("delete window.EventSource");
    await page.clock.install();
    await goto();
    await confirm(slug);
    const polls = () => asked.filter((path) => path.endsWith("/count.json")).length;
    await settled(page, () => polls() === 1);
    await expect.poll(() => count(page)).toBe("2");
    await show(page, false);
    await page.clock.runFor(10 * HALF_A_MINUTE);
    expect(polls()).toBe(1);
    await show(page, true);
    await settled(page, () => polls() === 2);
    expect(complaints).toEqual([]);
  });

  test("is not kept up for readers who save data", async () => {
    const slug = await campaign(1);
    const { page, goto, asked } = await open(`/campaigns/${slug}`);
    await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    await page.clock.install();
    await goto();
    await page.clock.runFor(10 * HALF_A_MINUTE);
    expect(asked.filter((path) => /\/(live|count\.json)$/.test(path))).toEqual([]);
  });
});

/** Lets the page's clock run, some seconds at a time, until something is so. */
async function settled(page: Page, isSo: () => boolean): Promise<void> {
  const step = async () => {
    if (!isSo()) await page.clock.runFor(HALF_A_MINUTE / 4);
    return isSo();
  };
  await expect.poll(step).toBe(true);
}

describe("passing a page on", () => {
  test("the link is copied, and a reader is told so", async () => {
    const slug = await campaign();
    const context = await openContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page, expectNoTraces } = await openPage(context, site().url);
    await page.goto(`${site().url}/campaigns/${slug}`);
    const share = page.locator(".share").first();
    await share.locator("[data-copy]").click();
    await expect.poll(() => share.getByRole("status").textContent()).toBe(translator("en").t("share.copied"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await share.locator("input").inputValue());
    await expectNoTraces();
  });

  test("the link is copied where the browser has no clipboard for pages", async () => {
    const slug = await campaign();
    const context = await openContext({ permissions: ["clipboard-read"] });
    const { page } = await openPage(context, site().url);
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.goto(`${site().url}/campaigns/${slug}`);
    await page.locator("[data-copy]").first().click();
    await expect.poll(() => page.locator(".share [role=status]").first().textContent()).not.toBe("");
  });

  test("the button of the system's own menu is there only where the browser has one, and hands on the page", async () => {
    const slug = await campaign();
    const { page, goto } = await open(`/campaigns/${slug}`);
    await page.addInitScript("delete Navigator.prototype.share");
    await goto();
    expect(await page.locator("[data-share]").first().isVisible()).toBe(false);
    await page.addInitScript(
      "navigator.share = (data) => { window.handedOn = data; return Promise.reject(new Error('left')); }",
    );
    await goto();
    await page.locator("[data-share]").first().click();
    const handedOn = await page.evaluate("window.handedOn");
    expect(handedOn).toMatchObject({ url: expect.stringContaining(`/campaigns/${slug}`) });
  });

  test("without scripts neither button is there, and nothing is missing", async () => {
    const slug = await campaign();
    const { page } = await openPage(await openContext({ javaScriptEnabled: false }), site().url);
    await page.goto(`${site().url}/campaigns/${slug}`);
    expect(await page.locator("[data-copy]:visible, [data-share]:visible").count()).toBe(0);
    expect(await page.locator(".share input").first().inputValue()).toContain(`/campaigns/${slug}`);
  });
});
