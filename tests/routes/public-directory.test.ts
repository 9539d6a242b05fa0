import { beforeAll, describe, expect, test } from "vitest";
import type { ActivityInput } from "../../app/domain/publication";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { saveOrganisation } from "../../app/services/organisations/save-organisation";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { launchTestCampaign } from "../support/campaign";
import { unescapeHtml } from "../support/html";
import { useSite } from "../support/site";

const site = useSite();
const HOUR_MS = 3_600_000;
const STATEMENTS = 13;

beforeAll(async () => {
  const { runtime } = site();
  const { db } = runtime;
  await launchTestCampaign(runtime);
  const others = { handed: ["delivered", null], won: ["delivered", "won"], lost: ["closed", "lost"] } as const;
  for (const [slug, [state, outcome]] of Object.entries(others)) {
    const { id } = await launchTestCampaign(runtime, { slug });
    await db.write((tx) => tx.campaign.update({ where: { id }, data: { state, outcome } }));
  }
  await launchTestCampaign(runtime, { slug: "taken-down" });
  await publishUpdate(runtime, { slug: "taken-down", texts: { en: { title: "News", body: "Text." } } });
  await db.write((tx) => tx.campaign.update({ where: { slug: "taken-down" }, data: { state: "archived" } }));
  await saveOrganisation(runtime, {
    slug: "archive",
    kind: "member",
    names: { en: "The <Archive>", ko: "기록보존소" },
    abouts: { en: "We keep **records**.\n\n<script>alert(1)</script>" },
    country: "KE",
    site: "https://archive.example/",
    joinedAt: new Date("2020-05-01T00:00:00Z"),
  });
  await publish({
    slug: "hearing",
    kind: "event",
    texts: { en: { title: "A hearing", summary: "Five speak.", body: "## Programme\n\nCome.", place: "Room XX" } },
    startsAt: new Date("2026-06-12T13:00:00Z"),
    endsAt: new Date("2026-06-12T15:30:00Z"),
    timeZone: "Asia/Seoul",
  });
  await publish({ slug: "over", kind: "event", startsAt: new Date("2026-02-01T13:00:00Z"), timeZone: "UTC" });
  await publish({ slug: "later", publishedAt: new Date(site().clock.now().getTime() + HOUR_MS) });
  // Older than the hearing: of equals, chance says which come first.
  const earlier = new Date(site().clock.now().getTime() - HOUR_MS);
  for (let number = 1; number <= STATEMENTS; number++)
    await publish({ slug: `statement-${number}`, publishedAt: earlier });
  for (let number = 1; number <= 11; number++)
    await publishUpdate(runtime, {
      slug: "commission",
      texts: { en: { title: `News ${number}`, body: "We **met**.\n\n## Next\n\nWe wait." } },
    });
  await publishUpdate(runtime, {
    slug: "commission",
    texts: { ko: { title: "소식", body: "만났습니다." } },
    publishedAt: new Date(site().clock.now().getTime() + HOUR_MS),
  });
});

async function publish(changes: Partial<ActivityInput> & { slug: string }): Promise<void> {
  const texts = { en: { title: `Title of ${changes.slug}`, summary: "In short.", body: "At length." } };
  const owner = { organisation: "archive", campaign: "commission" };
  const published = await publishActivity(site().runtime, { kind: "statement", texts, ...owner, ...changes });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
}

/** The part of a page that an id names, up to the next one. */
function part(html: string, id: string): string {
  return new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";
}

/** The words of a page without its markup. */
function words(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
}

describe("the home page", () => {
  test("shows each campaign in its group, and none that was taken down", async () => {
    const { text } = await site().ask("/");
    const inGroup = (id: string) =>
      [...part(text, id).matchAll(/href="\/campaigns\/([\w-]+)"/g)].map(([, slug]) => slug);
    expect(inGroup("open")).toEqual(expect.arrayContaining(["commission", "un-commission-of-inquiry"]));
    expect([inGroup("delivered"), inGroup("won"), inGroup("ended")]).toEqual([["handed"], ["won"], ["lost"]]);
    expect(text).not.toContain("taken-down");
  });

  test("leads to the search, the activities and the organisations", async () => {
    const { text } = await site().ask("/ko");
    expect(text).toContain('<form class="search" action="/ko/search">');
    expect(part(text, "activities")).toContain('href="/ko/activities"');
    expect(part(text, "activities").match(/<article/g)).toHaveLength(3);
    expect(part(text, "organisations")).toContain('href="/ko/organisations/icnk-demo"');
  });

  test("says after a link that was cut what to do, and nothing else than that", async () => {
    const { text } = await site().ask("/?link=broken");
    expect(text).toContain("This link does not work");
    for (const path of ["/", "/?link=x", "/?q=broken"])
      expect((await site().ask(path)).text).not.toContain("This link does not work");
  });
});

describe("the search", () => {
  test("finds campaigns by their words, keeps what was typed, and is kept by nobody and in no index", async () => {
    const { status, headers, text } = await site().ask("/search?q=Establish+COMMISSION&state=won");
    expect([status, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(text).not.toContain('rel="canonical"');
    expect(text).toContain('value="Establish COMMISSION"');
    expect(text).toMatch(/<option[^>]*value="won"[^>]*selected|<option[^>]*selected[^>]*value="won"/);
    expect(words(text)).toContain("1 campaign found for “ Establish COMMISSION ”");
    expect(text).toContain('href="/campaigns/won"');
    expect(text).not.toContain('href="/campaigns/handed"');
  });

  test.each(["?q=", "", "?state=nonsense", "?q=%20&state=", "?page=3"])(
    "for nothing shows them all: %j",
    async (query) => {
      const { status, text } = await site().ask(`/search${query}`);
      expect(status).toBe(200);
      for (const slug of ["commission", "handed", "won", "lost"]) expect(text).toContain(`href="/campaigns/${slug}"`);
    },
  );

  test("says that nothing was found", async () => {
    expect(words((await site().ask("/search?q=zzz")).text)).toContain("Nothing found");
  });

  test.each([
    ["too many", "a".repeat(201)],
    ["unprintable", "a\u0001b"],
  ])("refuses %s characters at the field", async (_, query) => {
    const { status, text } = await site().ask(`/search?q=${encodeURIComponent(query)}`);
    expect(status).toBe(422);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain("<title>Error: ");
    expect(text).toContain("200");
  });

  test("abuse 55: shows markup as the signs it is made of", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const { status, text } = await site().ask(`/search?q=${encodeURIComponent(evil)}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script>|<img|" onerror/);
    expect(words(text)).toContain(evil);
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;');
  });
});

describe("the organisations", () => {
  test("are the coalition and its members", async () => {
    const { status, text } = await site().ask("/organisations");
    expect(status).toBe(200);
    expect(part(text, "coalition")).toContain('href="/organisations/icnk-demo"');
    expect(part(text, "members")).toContain("The &lt;Archive&gt;");
  });

  test("have a page each: who they are, what they stand behind, what they published", async () => {
    const { status, text } = await site().ask("/organisations/archive");
    expect(status).toBe(200);
    expect(text).toContain("<title>The &lt;Archive&gt; · ");
    expect(text).toContain('<meta name="description" content="We keep records."');
    expect(text).toContain("<strong>records</strong>");
    expect(text).not.toContain("<script>alert");
    expect(words(text)).toContain("Member since 1 May 2020");
    expect(text).toContain('href="https://archive.example/" rel="noopener noreferrer"');
    expect(part(text, "activities")).toContain('href="/activities/hearing"');
    const leads = await site().ask("/ko/organisations/coalition");
    expect(part(leads.text, "campaigns")).toContain('href="/ko/campaigns/commission"');
    expect(leads.text).not.toContain("taken-down");
  });
});

describe("the activities", () => {
  test("come twelve to a page, of one kind where it is asked for", async () => {
    const first = await site().ask("/activities");
    expect(first.text.match(/<article/g)).toHaveLength(12);
    expect(first.text).toContain('rel="next" href="/activities?page=2"');
    const second = await site().ask("/activities?kind=statement&page=2");
    expect(second.text.match(/<article/g)?.length).toBeLessThanOrEqual(12);
    expect(second.text).toContain('rel="prev" href="/activities?kind=statement"');
    expect(second.text).toMatch(/<title>Statements, page 2 · /);
    const events = await site().ask("/activities?kind=event");
    expect(events.text).toContain('href="/activities/hearing"');
    expect(events.text).not.toContain('href="/activities/statement-1"');
    expect(events.text).toMatch(/href="\/activities\?kind=event"[^>]*aria-current="page"/);
  });

  test("abuse 68: depend on no other value in their address", async () => {
    const { text } = await site().ask("/activities");
    for (const query of ["?page=0", "?page=01", "?kind=party", "?kind=EVENT", "?q=x", "?page=1", "?page=10000"])
      expect([query, words((await site().ask(`/activities${query}`)).text)]).toEqual([query, words(text)]);
  });

  test("have a page each, in the language there is, which the page says", async () => {
    const { text } = await site().ask("/ko/activities/hearing");
    expect(text).toContain('<html lang="ko"');
    expect(text).toMatch(/<bdi lang="en" dir="ltr">English<\/bdi>/);
    expect(text).toMatch(/<h1 lang="en" dir="ltr">A hearing<\/h1>/);
    expect([...text.matchAll(/<link[^>]*hrefLang="([^"]+)"/gi)].map(([, lang]) => lang)).toEqual(["en", "x-default"]);
    const english = (await site().ask("/activities/hearing")).text;
    expect(english).not.toContain("not available in your language");
    expect(english).toContain("<h2>Programme</h2>");
    expect(english).toContain('href="/organisations/archive"');
    expect(english).toContain('href="/campaigns/commission"');
  });

  test("an event tells its time where it is and in UTC, and gives a file for calendars until it is over", async () => {
    const { text } = await site().ask("/activities/hearing");
    const event = words(part(text, "event"));
    for (const told of [
      "12 June 2026",
      "22:00 GMT+9",
      "13:00 UTC",
      "13 June 2026",
      "00:30 GMT+9",
      "15:30 UTC",
      "Room XX",
    ])
      expect(event).toContain(told);
    expect(text).toContain('href="/activities/hearing/event.ics"');
    expect(text).not.toContain("This event is over.");
    const over = (await site().ask("/activities/over")).text;
    expect(over).toContain("This event is over.");
    expect(over).not.toContain("event.ics");
    expect(words(part(over, "event"))).not.toContain("That is");
    expect((await site().ask("/activities/statement-1")).text).not.toContain('id="event"');
  });
});

describe("the calendar file", () => {
  test("is the same for everybody, in the language of its address", async () => {
    const { status, headers, text } = await site().ask("/activities/hearing/event.ics");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(headers["content-disposition"]).toBe('attachment; filename="hearing.ics"');
    expect(headers["cache-control"]).toMatch(/^public/);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n(.|\r\n)*DTSTART:20260612T130000Z\r\n(.|\r\n)*END:VCALENDAR\r\n$/);
    site().clock.advance(60_000);
    expect((await site().ask("/activities/hearing/event.ics?x=1", { headers: { cookie: "a=b" } })).text).toBe(text);
    expect((await site().ask("/ko/activities/hearing/event.ics")).text).toContain("/ko/activities/hearing");
  });

  test.each(["statement-1", "nowhere", "later"])("is not there for %s", async (slug) => {
    expect((await site().ask(`/activities/${slug}/event.ics`)).status).toBe(404);
  });
});

describe("the news of a campaign", () => {
  test("come ten to a page, the newest first", async () => {
    const { text } = await site().ask("/campaigns/commission/updates");
    expect(text).toContain("<title>News of “Establish a commission” · ");
    const numbers = [...text.matchAll(/href="\/campaigns\/commission\/updates\/(\d+)"/g)].map(([, n]) => Number(n));
    expect(numbers).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(text).toContain("<strong>met</strong>");
    expect(text).not.toContain("We wait.");
    const second = await site().ask("/campaigns/commission/updates?page=2");
    expect(second.text).toContain('href="/campaigns/commission/updates/1"');
    expect(second.text).toContain('rel="prev" href="/campaigns/commission/updates"');
    expect(words((await site().ask("/campaigns/handed/updates")).text)).toContain("No news yet");
  });

  test("have a page each, with the way to those before and after it", async () => {
    const { status, text } = await site().ask("/campaigns/commission/updates/2");
    expect(status).toBe(200);
    expect(text).toContain('<meta name="description" content="We met."');
    expect(text).toContain('rel="prev" href="/campaigns/commission/updates/1"');
    expect(text).toContain('rel="next" href="/campaigns/commission/updates/3"');
    expect((await site().ask("/campaigns/commission/updates/11")).text).not.toContain('rel="next"');
    expect((await site().ask("/ko/campaigns/commission/updates/2")).text).toContain(">English</bdi>");
  });
});

const MISSING = [
  "/organisations/nowhere",
  "/organisations/Archive",
  "/organisations/a%00b",
  "/activities/nowhere",
  "/activities/later",
  "/activities?page=99",
  "/activities?kind=report&page=9",
  "/campaigns/nowhere/updates",
  "/campaigns/commission/updates?page=3",
  "/campaigns/commission/updates/0",
  "/campaigns/commission/updates/01",
  "/campaigns/commission/updates/12",
  "/campaigns/commission/updates/1.0",
  "/campaigns/commission/updates/99999999999999999999",
  "/campaigns/commission/updates/one",
  "/campaigns/nowhere/updates/1",
];

describe.each(["", "/ko"])("what is not there, under %j", (prefix) => {
  test.each(MISSING)("%s is said to be missing, in the language of the address", async (path) => {
    const { status, headers, text } = await site().ask(prefix + path);
    expect([status, headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(text).toContain(prefix === "" ? "There is nothing here" : "찾으시는 페이지가 없습니다");
  });
});
