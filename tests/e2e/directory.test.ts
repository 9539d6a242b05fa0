import { afterAll, beforeAll, expect, test } from "vitest";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { openPage, PHONE } from "../support/visitor";

const openContext = useBrowser();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(() => server?.stop());

test.each([
  ["en", "commission"],
  ["ko", "조사위원회"],
  ["ar", "لجنة"],
] as const)("in %s, without scripts, somebody searches for %s and comes to the campaign", async (locale, words) => {
  const { page, expectNoTraces } = await openPage(await openContext({ ...PHONE, locale }), server.url);
  await page.goto(`${server.url}/${locale}`);
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("searchbox").press("Enter");
  expect(new URL(page.url()).searchParams.get("q")).toBe(words);
  expect(await page.getByRole("searchbox").inputValue()).toBe(words);
  await page.getByRole("combobox").selectOption("won");
  await page.locator(".search button").click();
  expect(await page.locator("main article").count()).toBe(0);
  await page.getByRole("combobox").selectOption("");
  await page.locator(".search button").click();
  await page.locator("main article a").first().click();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`/campaigns/${demoCampaign.slug}$`));
  await expectNoTraces();
});

test("in Korean, without scripts, a reader goes from the first page to an event, its organisation and its campaign", async () => {
  const { page, expectNoTraces } = await openPage(await openContext({ ...PHONE, locale: "ko" }), server.url);
  const path = () => new URL(page.url()).pathname;
  await page.goto(`${server.url}/ko`);
  await page.locator('#activities a[href="/ko/activities"]').click();
  await page.locator('.filter a[href$="kind=event"]').click();
  expect(new URL(page.url()).search).toBe("?kind=event");
  await page.locator("main article a").first().click();
  expect(path()).toBe("/ko/activities/side-event-in-geneva");
  await page.locator('main header a[href^="/ko/organisations/"]').click();
  await page.locator("#campaigns a").first().click();
  expect(path()).toBe(`/ko/campaigns/${demoCampaign.slug}`);
  await page.goto(`${server.url}/ko/campaigns/${demoCampaign.slug}/updates/1`);
  await page.locator('main a[rel="next"]').click();
  expect(path()).toBe(`/ko/campaigns/${demoCampaign.slug}/updates/2`);
  await expectNoTraces();
});
