import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { DESK, openPage, overhang, PHONE, smallTargets } from "../support/visitor";

const openContext = useBrowser();
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;
/** Header of one row, with its border, in CSS pixels. */
const ONE_ROW = 72;

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(() => server?.stop());

describe.each(LOCALES)("in %s, with scripts off", (locale) => {
  const { t } = translator(locale);
  const path = locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`;
  const names = [t("nav.campaigns"), t("nav.activities"), t("nav.coalition"), t("nav.about")];

  test("360 px wide, the header is one row, and its button opens the main pages over the page", async () => {
    const { page, expectNoTraces } = await openPage(await openContext(PHONE), server.url);
    await page.goto(server.url + path);
    expect((await page.locator(".site-header").boundingBox())?.height).toBeLessThanOrEqual(ONE_ROW);
    const nav = page.getByRole("navigation", { name: t("nav.label") });
    expect(await nav.getByRole("link").count()).toBe(0);
    await nav.getByRole("button", { name: t("nav.menu") }).click();
    expect(await nav.getByRole("link").allTextContents()).toEqual(names);
    expect(await overhang(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await nav.getByRole("link").count()).toBe(0);
    await expectNoTraces();
  });

  test("1280 px wide, the main pages stand in the header, and the one that is shown says so", async () => {
    const { page } = await openPage(await openContext(DESK), server.url);
    await page.goto(server.url + path);
    const nav = page.getByRole("navigation", { name: t("nav.label") });
    expect(await nav.getByRole("link").allTextContents()).toEqual(names);
    expect(await nav.getByRole("button").count()).toBe(0);
    expect((await page.locator(".site-header").boundingBox())?.height).toBeLessThanOrEqual(ONE_ROW);
    await nav.getByRole("link", { name: t("nav.about") }).click();
    await page.waitForURL(/\/about$/);
    expect(await page.locator(".site-nav [aria-current=page]").textContent()).toBe(t("nav.about"));
  });

  test("on a telephone the first screen holds the ask and the way to the form", async () => {
    const { page } = await openPage(await openContext(PHONE), server.url);
    await page.goto(server.url + path);
    const height = page.viewportSize()?.height ?? 0;
    const title = await page.getByRole("heading", { level: 1 }).boundingBox();
    const ask = await page.locator(".ask").boundingBox();
    const jump = await page.locator(".campaign__jump a").boundingBox();
    expect((title?.y ?? height) + (title?.height ?? 0)).toBeLessThan(height / 2);
    expect(ask?.y).toBeLessThan(height / 2);
    expect((jump?.y ?? height) + (jump?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.locator(".campaign__jump a").click();
    await expect.poll(async () => (await page.locator("#sign").boundingBox())?.y).toBeLessThan(height / 4);
  });
});
