import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoCampaign } from "../../prisma/demo-campaign";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { SIDE_CAMPAIGNS } from "../support/side-campaigns";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp-server";
import { useStage } from "../support/use-stage";
import { DESK, openPage, overhang, PHONE, smallTargets } from "../support/visitor";

const openContext = useBrowser();
const stage = useStage({ locales: ["de"], now: new Date("2026-03-01T12:00:00Z"), madeUp: 20 });
const CAMPAIGN = `/campaigns/${demoCampaign.slug}`;
const MAILS_WITHIN_MS = 30_000;
/** Nothing in it lets a line break. */
const LONG = "Wolfeschlegelsteinhausenbergerdorff".repeat(7);

let smtp: TestSmtpServer;
let server: ServerProcess;
const links: Record<string, string> = {};

function linkFor(email: string, kind: "confirm" | "signature"): string {
  const texts = smtp.to(email).map((mail) => mail.parsed.text);
  return new RegExp(`/${kind}/[\\w-]{32}`).exec(texts.join("\n"))?.[0] ?? "";
}

function post(path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(server.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
}

beforeAll(async () => {
  smtp = await startSmtpServer();
  server = await startServerProcess({ SMTP_URL: smtp.url });
  const person = { name: LONG, place: LONG.slice(0, 120), comment: LONG, country: "CD", consent: "on", updates: "on" };
  for (const email of ["waiting@example.org", "done@example.org"])
    expect((await post(CAMPAIGN, { ...person, email })).status).toBe(303);
  await smtp.waitFor(2, MAILS_WITHIN_MS);
  links.waiting = linkFor("waiting@example.org", "confirm");
  links.done = linkFor("done@example.org", "confirm");
  await post(links.done, { intent: "confirm" });
  await smtp.waitFor(3, MAILS_WITHIN_MS);
  links.own = linkFor("done@example.org", "signature");
});
afterAll(async () => {
  await server?.stop();
  await smtp?.close();
});

const PAGES: [name: string, path: () => string][] = [
  ["home", () => "/"],
  ["campaign", () => CAMPAIGN],
  ["search for a long word", () => `/search?q=${LONG.slice(0, 200)}`],
  ["search for too long a word", () => `/search?q=${LONG}`],
  ["organisations", () => "/organisations"],
  ["organisation", () => `/organisations/${demoCampaign.organisation.slug}`],
  ["activities", () => "/activities"],
  ["event", () => "/activities/side-event-in-geneva"],
  ["updates", () => `${CAMPAIGN}/updates`],
  ["update", () => `${CAMPAIGN}/updates/2`],
  ["signed", () => `${CAMPAIGN}/signed`],
  ["link to confirm", () => links.waiting as string],
  ["link that was used", () => links.done as string],
  ["link of nobody", () => `/confirm/${"Z".repeat(32)}`],
  ["broken link", () => "/?link=broken"],
  ["own signature", () => links.own as string],
  ["end of the news", () => `/unsubscribe/${"Z".repeat(32)}`],
  ["not found", () => "/nowhere"],
  ["staff without a session", () => "/staff/mailbox"],
];

describe("enlarged to 400 %, in German", () => {
  test.each([
    ["home", "/"],
    ["campaign", CAMPAIGN],
    ["campaign that has ended", `/campaigns/${SIDE_CAMPAIGNS.closed}`],
    ["campaign that has won", `/campaigns/${SIDE_CAMPAIGNS.won}`],
    ["campaign that is gone", `/campaigns/${SIDE_CAMPAIGNS.gone}`],
  ])("%s: nothing scrolls sideways", async (_, path) => {
    const { page } = await openPage(
      await openContext({ ...PHONE, viewport: { width: 320, height: 256 } }),
      stage().url,
    );
    await page.goto(`${stage().url}/de${path}`);
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    expect(await overhang(page)).toBe(0);
  });
});

describe.each([
  ["360 px wide", PHONE],
  ["1280 px wide", DESK],
])("%s", (_, device) => {
  describe.each([
    ["en", ""],
    ["ko", "/ko"],
  ])("in %s", (locale, prefix) => {
    async function open() {
      return openPage(await openContext({ ...device, locale }), server.url);
    }

    test.each(PAGES)(
      "%s: nothing scrolls sideways, a finger hits every control, and nothing else happens",
      async (_, path) => {
        const { page, expectNoTraces } = await open();
        await page.goto(`${server.url}${prefix}${path()}`);
        expect(await page.locator("html").getAttribute("lang")).toBe(locale);
        expect(await overhang(page)).toBe(0);
        expect(await smallTargets(page)).toEqual([]);
        await expectNoTraces();
      },
    );

    test("a form to be corrected, full of long words: the same holds", async () => {
      const { page, expectNoTraces } = await open();
      await page.goto(`${server.url}${prefix}${CAMPAIGN}`);
      await page.locator("#name").fill(LONG + LONG);
      await page.locator("#email").fill(`${LONG}@gmial.com`);
      await page.locator("#comment").fill(LONG.repeat(9));
      await page.locator("form button[type=submit]").click();
      expect(await page.getByRole("alert").count()).toBe(1);
      expect(await overhang(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
      await expectNoTraces();
    });

    test("by keyboard alone the form is reached past the header, and every stop can be seen", async () => {
      const { page } = await open();
      await page.goto(`${server.url}${prefix}${CAMPAIGN}`);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
      await page.keyboard.press("Enter");
      const stops: string[] = [];
      for (let presses = 0; presses < 60 && stops.at(-1) !== "submit"; presses += 1) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const isSeen = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
          return { name: element.id || element.getAttribute("type") || element.tagName, isSeen };
        });
        expect(stop).toEqual({ name: stop.name, isSeen: true });
        stops.push(stop.name);
      }
      const fields = [
        "name",
        "email",
        "country",
        "place",
        "comment",
        "consent",
        "showName",
        "showPublic",
        "updates",
        "submit",
      ];
      expect(stops.filter((name) => fields.includes(name))).toEqual(fields);
    });
  });
});
