import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { direction, LOCALES, languageTag } from "../../app/domain/locales";
import { translator } from "../../app/locales";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { DESK, openPage, overhang, PHONE, smallTargets } from "../support/visitor";

const openContext = useBrowser();
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(() => server?.stop());

describe.each(LOCALES)("in %s, 360 px wide, with scripts off", (locale) => {
  const { t } = translator(locale);
  const path = locale === "en" ? CAMPAIGN : `/${locale}${CAMPAIGN}`;

  test.each([`/${locale}`, path, `${path}/signed`])("%s fits, and a finger hits every control", async (address) => {
    const { page, expectNoTraces } = await openPage(await openContext(PHONE), server.url);
    await page.goto(server.url + address);
    expect(await page.locator("html").getAttribute("dir")).toBe(direction(locale));
    expect(await overhang(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await expectNoTraces();
  });

  test("the menu opens over the page, fits, and leads to the same page in every language", async () => {
    const { page, expectNoTraces } = await openPage(await openContext(PHONE), server.url);
    await page.goto(server.url + path);
    const menu = page.getByRole("navigation", { name: t("site.language") });
    expect(await menu.getByRole("link").count()).toBe(0);
    await menu.locator("summary").click();
    expect(await menu.getByRole("link").allTextContents()).toEqual(
      LOCALES.map((other) => translator(other).t(`language.${other}`)),
    );
    expect(await menu.locator("[aria-current]").textContent()).toBe(t(`language.${locale}`));
    expect(await overhang(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    const next = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] as (typeof LOCALES)[number];
    await menu.getByRole("link", { name: translator(next).t(`language.${next}`) }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(languageTag(next));
    expect(page.url()).toContain(CAMPAIGN);
    await expectNoTraces();
  });
});

test("a first visit is in the visitor's language, and a choice of English holds on every way home", async () => {
  const { page, expectNoTraces } = await openPage(await openContext({ ...PHONE, locale: "ar-EG" }), server.url);
  const language = () => page.locator("html").getAttribute("lang");
  await page.goto(server.url);
  expect(page.url()).toBe(`${server.url}/ar`);
  await page.locator(".languages summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect.poll(language).toBe("en");
  for (const name of ["Establish", "All campaigns", "One Voice"]) {
    await page.getByRole("link", { name }).first().click();
    await page.waitForLoadState();
    expect(await language()).toBe("en");
  }
  await expectNoTraces();
});

test.each([
  ["", "left to right", [".brand", ".languages", ".campaign__text", ".campaign__sign"]],
  ["/ar", "right to left", [".languages", ".brand", ".campaign__sign", ".campaign__text"]],
] as const)("at %j the page runs from %s", async (prefix, _, [one, two, left, right]) => {
  const { page } = await openPage(await openContext(DESK), server.url);
  await page.goto(`${server.url}${prefix}${CAMPAIGN}`);
  const edges = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return { from: box?.x ?? Number.NaN, to: (box?.x ?? 0) + (box?.width ?? 0) };
  };
  for (const [first, second] of [
    [one, two],
    [left, right],
  ] as const)
    expect((await edges(first)).to).toBeLessThan((await edges(second)).from);
});
