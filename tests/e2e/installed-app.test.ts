import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { translator } from "../../app/locales";
import { useBrowser } from "../support/chromium";
import { DEMO, useSite } from "../support/site";
import { openPage } from "../support/visitor";

const openContext = useBrowser();
const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;

/** What a page of the installed app sees; no headless browser has the window itself. */
const INSTALLED = `
  const media = window.matchMedia.bind(window);
  window.matchMedia = (query) => (query === "(display-mode: standalone)" ? { matches: true } : media(query));`;

/** The addresses of all that the browser keeps for us beside its own cache. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
}

async function openInstalled(path: string) {
  const context = await openContext();
  const visitor = await openPage(context, site().url);
  await visitor.page.addInitScript(INSTALLED);
  await visitor.page.goto(site().url + path);
  await visitor.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return { ...visitor, context };
}

const lookOf = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const { maxInlineSize, paddingInlineStart, color } = getComputedStyle(main);
    return { maxInlineSize, paddingInlineStart, color };
  });

const title = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

test("in a browser's window nothing is registered and nothing is kept", async () => {
  const { page, expectNoTraces } = await openPage(await openContext(), site().url);
  for (const path of ["/en", CAMPAIGN]) {
    await page.goto(site().url + path);
    await page.waitForLoadState("load");
    const registered = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect([path, registered, await kept(page)]).toEqual([path, 0, []]);
  }
  await expectNoTraces();
});

test("the installed app keeps its offline page, in its language, and no page that was read", async () => {
  const { page, expectNoTraces } = await openInstalled("/ko");
  await page.reload();
  expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  for (const path of [`/ko${CAMPAIGN}`, `/ko${CAMPAIGN}/signed`, "/ko"]) await page.goto(site().url + path);
  expect(await kept(page)).toEqual(["/ko/offline"]);
  await expectNoTraces();
});

test("the installed app says where there is no connection, and goes on once there is", async () => {
  const { t } = translator("ko");
  const { page, context } = await openInstalled("/ko");
  await page.goto(`${site().url}/ko/offline`);
  const look = await lookOf(page);
  await context.setOffline(true);
  await page.goto(`${site().url}/ko${CAMPAIGN}`);
  expect(await title(page)).toBe(t("offline.title"));
  expect(await page.locator("html").getAttribute("lang")).toBe("ko");
  expect(await lookOf(page)).toEqual(look);
  await context.setOffline(false);
  await page.getByRole("link", { name: t("offline.again") }).click();
  await expect.poll(() => title(page)).not.toBe(t("offline.title"));
  expect(page.url()).toBe(`${site().url}/ko${CAMPAIGN}`);
});

test("a form is sent past it: without a connection the browser itself says so, and sends it again when told to", async () => {
  const { page, context } = await openInstalled("/en");
  await page.goto(site().url + CAMPAIGN);
  await page.locator("#name").fill("Ada Example");
  await context.setOffline(true);
  await page.locator("form.sign-form button[type=submit]").click();
  await page.waitForURL("chrome-error://**");
  await context.setOffline(false);
  await page.reload();
  expect(await page.getByRole("alert").count()).toBe(1);
  expect(await page.locator("#name").inputValue()).toBe("Ada Example");
});

test("the app in another language takes that language's offline page", async () => {
  const { page } = await openInstalled("/ko");
  await expect.poll(() => kept(page)).toEqual(["/ko/offline"]);
  await page.goto(`${site().url}/ar`);
  await expect.poll(() => kept(page)).toEqual(["/ar/offline"]);
});

test.each(["https://evil.example/offline", "/campaigns/x", "//evil.example/offline", ""])(
  "the service worker keeps no other page than an offline page of ours: %j",
  async (wanted) => {
    const { page } = await openPage(await openContext(), site().url);
    await page.goto(site().url + CAMPAIGN);
    await page.evaluate(async (path) => {
      await navigator.serviceWorker.register(`/sw.js?page=${encodeURIComponent(path)}`);
      await navigator.serviceWorker.ready;
    }, wanted);
    expect(await kept(page)).toEqual(["/offline"]);
  },
);
