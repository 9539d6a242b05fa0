import { describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { SIDE_CAMPAIGNS } from "../support/side-campaigns";
import { useStage } from "../support/use-stage";
import { CAMPAIGN_BUDGET, SCRIPT_BUDGET, weigh } from "../support/weight";

const openContext = useBrowser();
const stage = useStage({ locales: ["en"], now: new Date("2026-03-01T12:00:00Z"), madeUp: 2_000 });
/** The smallest file that there is of a larger picture. */
const LEAST_WIDTH = 320;
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

test.each([
  [360, 1],
  [360, 3],
  [1280, 1],
  [1280, 2],
])(
  "%i px wide at density %i, no picture is larger than it is shown, and none moves the text",
  async (width, density) => {
    const context = await openContext({ viewport: { width, height: 740 }, deviceScaleFactor: density });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.goto(`${stage().url}/campaigns/${SIDE_CAMPAIGNS.won}`);
    for (const picture of await page.locator("main img").all()) {
      expect(await picture.getAttribute("loading")).toBe("lazy");
      await picture.scrollIntoViewIfNeeded();
    }
    const { pictures, shift } = await page.evaluate(measure);
    expect(pictures.length).toBeGreaterThan(2);
    for (const { source, shown, pixels } of pictures)
      expect([source, pixels <= 2 * Math.max(shown * density, LEAST_WIDTH)]).toEqual([source, true]);
    expect(shift).toBe(0);
  },
);

interface Shifting {
  /** How far texts and pictures moved by themselves so far (Layout Instability, W3C); 0 where nothing did. */
  shift(): number;
}

/** Runs before the page does. */
function watchShifts(): void {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
  observer.observe({ type: "layout-shift" });
  (window as unknown as Shifting).shift = () =>
    [...entries, ...observer.takeRecords()].reduce(
      (sum, entry) => sum + (entry as unknown as { value: number }).value,
      0,
    );
}

/** Of every stored picture: the file that the browser chose, its pixels, and how wide it is shown, in CSS pixels. */
async function measure() {
  const images = [...document.querySelectorAll<HTMLImageElement>("main img")].filter(
    ({ src }) => !src.endsWith(".svg"),
  );
  const pictures = images.map(async (image) => {
    await image.decode();
    const file = new Image();
    file.src = image.currentSrc;
    await file.decode();
    return { source: image.currentSrc, shown: image.clientWidth, pixels: file.naturalWidth };
  });
  return { pictures: await Promise.all(pictures), shift: (window as unknown as Shifting).shift() };
}

function isPicture(path: string): boolean {
  return path.startsWith("/pictures/") || path.endsWith("/map.svg");
}
