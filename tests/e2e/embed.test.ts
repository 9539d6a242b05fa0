import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { translator } from "../../app/locales";
import { confirmSignature } from "../../app/services/signatures/confirm-signature";
import { launchTestCampaign } from "../support/campaign";
import { useBrowser } from "../support/chromium";
import { usePartnerSite } from "../support/partner-site";
import { signForm, tokenFor } from "../support/sign";
import { useSite } from "../support/site";

const openContext = useBrowser();
const site = useSite();
const partner = usePartnerSite();
const stranger = usePartnerSite();
const { t } = translator("en");
const SLUG = "commission";

/** Another name of the same machine than the partner's, and so another site. */
const ours = () => `http://127.0.0.1:${site().port}`;

/** A campaign whose form the partner may show; made once. */
async function allowed(): Promise<void> {
  const { runtime } = site();
  if ((await runtime.db.read.campaign.count({ where: { slug: SLUG } })) > 0) return;
  const origins = [{ origin: partner().origin, source: "partner" }];
  await launchTestCampaign(runtime, { origins });
}

const script = (attributes = "") =>
  `<script src="${ours()}/embed.js" data-campaign="${SLUG}" ${attributes} async></script>`;

async function open(address: string, options: BrowserContextOptions = {}) {
  await allowed();
  const context = await openContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && ![ours(), partner().origin].includes(origin)) complaints.push(`foreign: ${origin}`);
  });
  await page.goto(address);
  const frame = page.frameLocator("iframe").first();
  const expectNoTraces = async () => {
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  };
  return { context, page, frame, complaints, expectNoTraces };
}

async function sign(frame: FrameLocator, email: string): Promise<void> {
  await frame.getByLabel(t("form.name.label"), { exact: true }).fill("Ada Example");
  await frame.getByLabel(t("form.email.label"), { exact: true }).fill(email);
  await frame.getByLabel(t("form.country.label"), { exact: true }).selectOption("KE");
  await frame.getByLabel("I explicitly consent.").check();
  await frame.getByRole("button", { name: t("form.submit") }).click();
  await frame.getByRole("heading", { level: 1, name: t("signed.title") }).waitFor();
}

/** The source that a signer's row has; confirms it, and gives how many the source counts then as well. */
async function confirmedSource(email: string): Promise<[source: string | undefined, counted: number | undefined]> {
  const { runtime } = site();
  const emailKey = runtime.keys.emailKey(signForm({ email }).email.canonical);
  const row = await runtime.db.read.signature.findFirst({ where: { emailKey } });
  await confirmSignature(runtime, { token: await tokenFor(runtime, email, "confirm") });
  const key = row?.source ?? "";
  const count = await runtime.db.read.count.findFirst({
    where: { campaignId: row?.campaignId ?? "", kind: "source", key },
  });
  return [row?.source, count?.confirmed];
}

const heightOf = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
const innerHeight = (frame: FrameLocator) =>
  frame.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

/** The frame is as high as what is in it. */
async function fits(page: Page, frame: FrameLocator): Promise<void> {
  await expect.poll(async () => (await heightOf(page)) - (await innerHeight(frame))).toBe(0);
}

describe("in a partner's page", () => {
  test("abuse 59: the script puts the form where it stands; who signs there counts under the partner", async () => {
    await allowed();
    const { page, frame, expectNoTraces } = await open(partner().page(`<h1>News</h1>${script()}<p>More</p>`));
    await sign(frame, "by-script@example.org");
    expect(await page.locator("h1 + script + iframe + p").count()).toBe(1);
    expect(await confirmedSource("by-script@example.org")).toEqual(["partner", 1]);
    await expectNoTraces();
  });

  test("a plain frame does as well, with scripts off", async () => {
    await allowed();
    const frameTag = `<iframe src="${ours()}/embed/${SLUG}?via=partner" title="Sign" width="100%" height="1400"></iframe>`;
    const { frame, expectNoTraces } = await open(partner().page(frameTag), { javaScriptEnabled: false });
    await sign(frame, "by-frame@example.org");
    expect((await confirmedSource("by-frame@example.org"))[0]).toBe("partner");
    await expectNoTraces();
  });

  test("abuse 57: a frame in a sandbox, which has no origin, looks as it should and signs", async () => {
    await allowed();
    const frameTag = `<iframe sandbox="allow-forms allow-scripts" src="${ours()}/embed/${SLUG}?via=partner" title="Sign" height="1400"></iframe>`;
    const { page, frame, complaints } = await open(partner().page(frameTag));
    const button = frame.getByRole("button", { name: t("form.submit") });
    expect(await button.evaluate((element) => [self.origin, getComputedStyle(element).color])).toEqual([
      "null",
      "rgb(255, 255, 255)",
    ]);
    const posted = page.waitForRequest((request) => request.method() === "POST");
    await sign(frame, "sandboxed@example.org");
    expect((await (await posted).allHeaders()).origin).toBe("null");
    expect((await confirmedSource("sandboxed@example.org"))[0]).toBe("partner");
    expect(complaints).toEqual([]);
  });

  test("stands in a page that isolates itself as well, with everything in it, and signs", async () => {
    await allowed();
    const isolated = {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    };
    const social = `<img id="social" src="${ours()}/campaigns/${SLUG}/social.png" alt="">`;
    const { page, frame, complaints } = await open(partner().page(`${social}${script()}`, "", isolated));
    expect(await page.evaluate("crossOriginIsolated")).toBe(true);
    await fits(page, frame);
    const colour = await frame
      .getByRole("button", { name: t("form.submit") })
      .evaluate((button) => getComputedStyle(button).color);
    expect(colour).toBe("rgb(255, 255, 255)");
    await frame.getByRole("button", { name: t("form.submit") }).click();
    await frame.getByRole("alert").waitFor();
    await sign(frame, "isolated@example.org");
    await fits(page, frame);
    expect(await page.locator("#social").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
    expect(complaints.filter((text) => /ERR_BLOCKED|foreign/.test(text))).toEqual([]);
  });

  test("tells who signed the address that was typed, and leads back to the form, where it counts under the partner again", async () => {
    await allowed();
    const frameTag = `<iframe src="${ours()}/embed/${SLUG}?via=partner&theme=dark" title="Sign" height="1400"></iframe>`;
    const { frame, expectNoTraces } = await open(partner().page(frameTag));
    await sign(frame, "mistyped@example.org");
    await frame.getByText("mistyped@example.org").waitFor();
    await frame.getByRole("link", { name: t("signed.again") }).click();
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
    await sign(frame, "typed-well@example.org");
    expect((await confirmedSource("typed-well@example.org"))[0]).toBe("partner");
    await expectNoTraces();
  });

  test("abuse 59: a page of an origin that is not on the list is refused by the browser", async () => {
    await allowed();
    for (const body of [script(), `<iframe src="${ours()}/embed/${SLUG}"></iframe>`]) {
      const { page, frame } = await open(stranger().page(body));
      await expect.poll(() => page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
      expect(await frame.locator("form").count()).toBe(0);
    }
  });

  test("abuse 59: no other page of ours may stand there, not for a partner either", async () => {
    await allowed();
    for (const path of [`/campaigns/${SLUG}`, "/", `/embed/nowhere`]) {
      const { page } = await open(partner().page(`<iframe src="${ours()}${path}"></iframe>`));
      await expect.poll(() => page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
    }
  });

  test("links lead out into a tab of their own, to the whole campaign", async () => {
    await allowed();
    const { context, frame } = await open(partner().page(script()));
    const opened = context.waitForEvent("page");
    await frame.getByRole("link", { name: t("embed.full") }).click();
    const campaign = await opened;
    await campaign.getByRole("heading", { level: 1, name: "Establish a commission" }).waitFor();
    expect(campaign.url()).toBe(`${ours()}/campaigns/${SLUG}`);
  });

  test("is in the language that the script names, else the page's own, else English", async () => {
    await allowed();
    for (const [attributes, html, lang] of [
      ['data-lang="ar"', 'lang="fr"', "ar"],
      ["", 'lang="ko-KR"', "ko"],
      ["", 'lang="sw"', "en"],
      ['data-lang="xx"', "", "en"],
    ] as const) {
      const { frame } = await open(partner().page(script(attributes), html));
      expect(await frame.locator("html").getAttribute("lang")).toBe(lang);
    }
  });

  test("looks as the script says, whatever the reader's system does", async () => {
    await allowed();
    const ground = (frame: FrameLocator) =>
      frame.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
    const tone = (frame: FrameLocator) =>
      frame.locator("form button").evaluate((button) => getComputedStyle(button).backgroundColor);
    const grounds: Record<string, string[]> = {};
    const tones = new Set<string>();
    for (const colorScheme of ["light", "dark"] as const)
      for (const theme of ["light", "dark", "auto"]) {
        const { frame } = await open(partner().page(script(`data-theme="${theme}"`)), { colorScheme });
        grounds[theme] = [...(grounds[theme] ?? []), await ground(frame)];
      }
    const [light, dark] = [grounds.light?.[0], grounds.dark?.[0]];
    expect(light).not.toBe(dark);
    expect(grounds).toEqual({ light: [light, light], dark: [dark, dark], auto: [light, dark] });
    for (const name of ["blue", "green", "violet", "rust", "grey"]) {
      const { frame } = await open(partner().page(script(`data-tone="${name}"`)));
      tones.add(await tone(frame));
    }
    expect(tones.size).toBe(5);
  });
});

describe("the height of the frame", () => {
  test("follows what is in it: the form, the form with errors, the page after it", async () => {
    await allowed();
    const { page, frame } = await open(partner().page(script()), { viewport: { width: 360, height: 740 } });
    await fits(page, frame);
    const form = await heightOf(page);
    await frame.getByRole("button", { name: t("form.submit") }).click();
    await frame.getByRole("alert").waitFor();
    await fits(page, frame);
    expect(await heightOf(page)).toBeGreaterThan(form);
    expect(
      await page.evaluate(() => document.querySelector("iframe")?.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await sign(frame, "measured@example.org");
    await fits(page, frame);
    expect(await heightOf(page)).toBeLessThan(form);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("comes with the name of what is in it, for readers who hear the page", async () => {
    await allowed();
    const { page, frame } = await open(partner().page(script()));
    const title = `${t("embed.title", { title: "Establish a commission" })} · One Voice`;
    await expect.poll(() => page.locator("iframe").getAttribute("title")).toBe(title);
    await sign(frame, "named@example.org");
    await expect.poll(() => page.locator("iframe").getAttribute("title")).toContain(t("signed.title"));
  });

  test("abuse 60: nobody but the frame itself can set it", async () => {
    await allowed();
    const message = { type: "onevoice:height", height: 7777, title: "forged" };
    const forged = stranger().page(`<script>parent.postMessage(${JSON.stringify(message)}, "*")</script>`);
    const { page, frame } = await open(partner().page(`${LISTENER}${script()}`));
    await fits(page, frame);
    const before = await heightOf(page);
    // From the partner's own page, from another site, and from our own origin, but another frame of it.
    await page.evaluate((data) => window.postMessage(data, "*"), message);
    await addFrame(page, "evil", forged);
    await addFrame(page, "other", `${ours()}/embed/${SLUG}`);
    const other = page.frameLocator("#other").locator("form");
    await other.evaluate((_, data) => parent.postMessage(data, "*"), message);
    await expect.poll(async () => (await heard(page)).filter(({ title }) => title === "forged").length).toBe(3);
    expect(await heightOf(page)).toBe(before);
    expect(await page.locator("iframe").first().getAttribute("title")).not.toBe("forged");
  });

  test("abuse 60: nor the frame, once it shows another site", async () => {
    await allowed();
    const message = JSON.stringify({ type: "onevoice:height", height: 7777, title: "forged" });
    const elsewhere = stranger().page(`<script>parent.postMessage(${message}, "*")</script>`);
    const { page, frame } = await open(partner().page(`${LISTENER}${script()}`));
    await fits(page, frame);
    const before = await heightOf(page);
    await page.evaluate((address) => document.querySelector("iframe")?.setAttribute("src", address), elsewhere);
    await expect.poll(async () => (await heard(page)).some(({ title }) => title === "forged")).toBe(true);
    expect(await heightOf(page)).toBe(before);
  });

  test.each([
    ["a height that is none", { type: "onevoice:height", height: "1px;position:fixed" }],
    ["less than nothing", { type: "onevoice:height", height: -5 }],
    ["another message", { type: "height", height: 5 }],
    ["no message", null],
  ])("abuse 60: %s from the frame itself changes nothing", async (_, data) => {
    await allowed();
    const { page, frame, complaints } = await open(partner().page(`${LISTENER}${script()}`));
    await fits(page, frame);
    const before = await heightOf(page);
    await frame.locator("form").evaluate((_form, sent) => parent.postMessage(sent, "*"), data);
    await untilHeard(page, frame);
    expect(await heightOf(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test("abuse 60: has an end", async () => {
    await allowed();
    const { page, frame } = await open(partner().page(script()));
    await fits(page, frame);
    const endless = { type: "onevoice:height", height: 1e9 };
    await frame.locator("html").evaluate((_, sent) => parent.postMessage(sent, "*"), endless);
    await expect.poll(() => heightOf(page)).toBe(10_000);
  });

  test.each([
    ["says nothing", ""],
    ["says that it is another site", "?from=https%3A%2F%2Fstranger.example"],
  ])("abuse 60: is told to no page that %s", async (_, query) => {
    await allowed();
    const body = `${LISTENER}<iframe src="${ours()}/embed/${SLUG}${query}"></iframe>`;
    const { page, frame } = await open(partner().page(body));
    await untilHeard(page, frame);
    expect((await heard(page)).map(({ type }) => type)).toEqual(["last"]);
  });
});

/** Notes in the partner's page what it is sent. */
const LISTENER =
  "<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data || {}))</script>";

const heard = (page: Page) => page.evaluate("window.heard") as Promise<{ type?: string; title?: string }[]>;

/** Waits until all that the frame has sent so far has been heard: its messages come in their order. */
async function untilHeard(page: Page, frame: FrameLocator): Promise<void> {
  await page.waitForLoadState("load");
  await frame.locator("form").evaluate(() => parent.postMessage({ type: "last" }, "*"));
  await expect.poll(async () => (await heard(page)).some(({ type }) => type === "last")).toBe(true);
}

async function addFrame(page: Page, id: string, src: string): Promise<void> {
  await page.evaluate(
    (attributes) => {
      document.body.append(Object.assign(document.createElement("iframe"), attributes));
    },
    { id, src },
  );
}
