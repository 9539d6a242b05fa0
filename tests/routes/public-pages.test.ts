import { beforeAll, describe, expect, test } from "vitest";
import { launchTestCampaign } from "../support/campaign";
import { sign, signAndConfirm, tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;

const paths: Record<string, string> = {
  home: "/",
  "home after a broken link": "/?link=broken",
  campaign: CAMPAIGN,
  signed: `${CAMPAIGN}/signed`,
  search: "/search?q=UN",
  "search with an error": `/search?q=${"a".repeat(201)}`,
  organisations: "/organisations",
  organisation: "/organisations/icnk-demo",
  activities: "/activities",
  event: "/activities/side-event-in-geneva",
  report: "/activities/questions-for-a-commission",
  updates: `${CAMPAIGN}/updates`,
  update: `${CAMPAIGN}/updates/2`,
  "not found": "/nowhere",
  "staff without a session": "/staff/mailbox",
  "no sign-in link": `/staff/sign-in/${"Z".repeat(43)}`,
};

beforeAll(async () => {
  const { runtime } = site();
  await launchTestCampaign(runtime);
  await sign(runtime, DEMO, { email: "waiting@example.org" });
  const manage = await signAndConfirm(runtime, DEMO, { email: "done@example.org", comment: "Why", updates: "on" });
  paths["link to confirm"] = `/confirm/${await tokenFor(runtime, "waiting@example.org", "confirm")}`;
  paths["link that was used"] = `/confirm/${await tokenFor(runtime, "done@example.org", "confirm")}`;
  paths["link of nobody"] = `/confirm/${"Z".repeat(32)}`;
  paths["own signature"] = `/signature/${manage}`;
  paths["end of the news"] = `/unsubscribe/${await tokenFor(runtime, "done@example.org", "unsubscribe")}`;
});

const NAMES = [
  ...Object.keys(paths),
  "link to confirm",
  "link that was used",
  "link of nobody",
  "own signature",
  "end of the news",
  "campaign with errors",
];

describe.each([
  ["en", ""],
  ["ko", "/ko"],
])("in %s", (locale, prefix) => {
  function open(name: string): Promise<Reply> {
    if (name !== "campaign with errors") return site().ask(`${prefix}${paths[name]}`);
    return site().ask(`${prefix}${CAMPAIGN}`, { body: { name: "Ada", email: "none" } });
  }

  test.each(NAMES)(
    "the page %j is whole: language, one heading above all, labels, no cookie, no script",
    async (name) => {
      const { headers, text } = await open(name);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(text).toContain(`<html lang="${locale}" dir="ltr">`);
      expect(text).toMatch(/<title>[^<]+ · [^<]+<\/title>/);
      const readByMachines = /<script type="application\/ld\+json">[^<]*<\/script>/g;
      const plain = /<script type="module" src="\/assets\/page-[\w-]+\.js"[^>]*><\/script>/;
      expect(text.replace(readByMachines, "").replace(plain, "")).not.toMatch(
        /<script|\sstyle="|\son\w+="|javascript:/i,
      );
      for (const landmark of ["header", "main", "footer", "nav"]) expect(text).toContain(`<${landmark}`);
      expect(text.match(/<main\b/g)).toHaveLength(1);
      expect(headingsOf(text)[0]).toBe(1);
      expect(headingsOf(text).filter((level) => level === 1)).toHaveLength(1);
      for (const [i, level] of headingsOf(text).entries())
        if (i > 0) expect(level - (headingsOf(text)[i - 1] as number)).toBeLessThanOrEqual(1);
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
      expect(ids).toHaveLength(new Set(ids).size);
      for (const id of controlsOf(text)) expect(text).toContain(`for="${id}"`);
      for (const [, list] of text.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g))
        for (const id of (list as string).split(" ")) expect(ids).toContain(id);
      for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    },
  );

  test.each(NAMES)("every link of the page %j leads somewhere on this site, or openly to another", async (name) => {
    const { text, status } = await open(name);
    const shown = text.replace(/<link rel="(?:alternate|canonical)"[^>]*>/g, "");
    const hrefs = new Set([...shown.matchAll(/href="([^"#][^"]*)"/g)].map(([, href]) => href as string));
    const own = `${prefix}${paths[name]}`;
    for (const href of hrefs) {
      if (href.startsWith("mailto:?subject=")) continue;
      if (/^https?:/.test(href)) expect(text).toContain(`href="${href}" rel="noopener`);
      else if (!own.includes("Z".repeat(32)) && !own.endsWith("nowhere") && !own.includes("/staff/"))
        // The same page in another language says the same of what was typed.
        expect([href, (await site().ask(href.replaceAll("&amp;", "&"))).status]).toEqual([
          href,
          href.endsWith(paths[name] as string) ? status : 200,
        ]);
    }
  });

  test("a page that is not there, and a campaign that was taken away, say so in this language, and the list leaves it out", async () => {
    const { db } = site().runtime;
    const missing = await site().ask(`${prefix}/campaigns/nowhere`);
    expect(missing.status).toBe(404);
    expect(missing.text).toContain(locale === "ko" ? "찾으시는 페이지가 없습니다" : "There is nothing here");
    await db.write((tx) => tx.campaign.update({ where: { slug: "commission" }, data: { state: "archived" } }));
    site().clock.advance(2000);
    const gone = await site().ask(`${prefix}/campaigns/commission`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain(
      locale === "ko" ? "이 캠페인은 이제 볼 수 없습니다" : "This campaign is no longer here",
    );
    expect(gone.text).toContain(`<html lang="${locale}"`);
    expect((await site().ask(`${prefix}/`)).text).not.toContain("/campaigns/commission");
  });
});

/** The levels of the headings in the order of the page. */
function headingsOf(html: string): number[] {
  return [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
}

/** The ids of what one can type in, choose or tick; "" where there is none. */
function controlsOf(html: string): string[] {
  return [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag as string)
    .filter((tag) => !tag.includes('type="hidden"'))
    .map((tag) => /\sid="([^"]+)"/.exec(tag)?.[1] ?? "");
}
