import { describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { useStage } from "../support/use-stage";
import { CAMPAIGN_BUDGET, SCRIPT_BUDGET, weigh } from "../support/weight";

const openContext = useBrowser();
const stage = useStage({ locales: ["en"], now: new Date("2026-03-01T12:00:00Z"), madeUp: 2_000 });
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;

describe.each(LOCALES)("the campaign page in %s", (locale) => {
  const path = locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`;

  test("stays within its bytes, with one stylesheet and nothing that holds it up", async () => {
    const weight = await weigh(stage().url, path);
    expect(weight.total).toBeLessThanOrEqual(CAMPAIGN_BUDGET);
    expect(weight.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(weight.stylesheets).toBe(1);
    expect(weight.blockingScripts).toBe(0);
  });
});

test("a browser asks for nothing that the budget does not count, but the count and the campaign's pictures", async () => {
  const { parts } = await weigh(stage().url, CAMPAIGN);
  const context = await openContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(stage().url + CAMPAIGN);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("load");
  const counted = new Set([CAMPAIGN, `${CAMPAIGN}/live`, `${CAMPAIGN}/count.json`, "/favicon.ico", ...parts]);
  const uncounted = asked.filter((path) => !counted.has(path) && !isPicture(path));
  expect(uncounted).toEqual([]);
});

test("no picture is wider than it is shown, none comes before it is needed, and none moves the text", async () => {
  const context = await openContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(stage().url + CAMPAIGN);
  const pictures = await page.locator("img").all();
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    expect(await picture.getAttribute("loading")).toBe("lazy");
    expect(await picture.getAttribute("width")).toMatch(/^\d+$/);
    expect(await picture.getAttribute("height")).toMatch(/^\d+$/);
    expect(await picture.getAttribute("alt")).not.toBeNull();
  }
});

function isPicture(path: string): boolean {
  return path.startsWith("/pictures/") || path.endsWith("/map.svg");
}
