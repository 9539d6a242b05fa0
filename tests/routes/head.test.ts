import { beforeAll, describe, expect, test } from "vitest";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { unescapeHtml } from "../support/html";
import { signAndConfirm, tokenFor } from "../support/sign";
import { DEMO, useSite } from "../support/site";

const site = useSite();
const WILD = `</script><script>alert(1)</script><!-- \u2028 "'&amp;`;

beforeAll(async () => {
  const { runtime } = site();
  const { en } = campaignDraft().texts as { en: NonNullable<ReturnType<typeof campaignDraft>["texts"]["en"]> };
  await launchTestCampaign(runtime, { slug: "wild", texts: { en: { ...en, title: WILD, summary: WILD } } });
  await publishUpdate(runtime, { slug: DEMO, texts: { en: { title: "News", body: "We met." } } });
  await publishActivity(runtime, {
    slug: "hearing",
    kind: "event",
    organisation: "coalition",
    campaign: null,
    texts: { en: { title: "A hearing", summary: "Five speak.", body: "Come." } },
    startsAt: new Date("2026-06-12T13:00:00Z"),
    timeZone: "Asia/Seoul",
  });
});

async function headOf(path: string): Promise<string> {
  return (await site().ask(path)).text.split("</head>")[0] as string;
}

function metaIn(head: string, property: string): string | null {
  const found = new RegExp(`<meta property="${property}" content="([^"]*)"/>`).exec(head)?.[1];
  return found === undefined ? null : unescapeHtml(found);
}

function canonicalIn(head: string): string | null {
  return /<link rel="canonical" href="([^"]*)"\/>/.exec(head)?.[1] ?? null;
}

function jsonLdIn(head: string): { "@type": string; [property: string]: unknown }[] {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  return text === undefined ? [] : JSON.parse(text)["@graph"];
}

describe("a page's one address", () => {
  test.each([
    ["/en", "/en"],
    ["/", "/en"],
    [`/ko/campaigns/${DEMO}`, `/ko/campaigns/${DEMO}`],
    [`/campaigns/${DEMO}?via=p-abc&utm=x`, `/campaigns/${DEMO}`],
    ["/activities?kind=event", "/activities?kind=event"],
    ["/ko/activities?x=1&kind=event", "/ko/activities?kind=event"],
    ["/about?fbclid=x", "/about"],
    ["/activities?page=1", "/activities"],
    ["/activities?page=1&kind=report", "/activities?kind=report"],
    [`/campaigns/${DEMO}/updates/1`, `/campaigns/${DEMO}/updates/1`],
  ])("of %s is %s", async (path, canonical) => {
    const head = await headOf(path);
    const { publicUrl } = site().runtime;
    expect(canonicalIn(head)).toBe(publicUrl + canonical);
    expect(metaIn(head, "og:url")).toBe(publicUrl + canonical);
  });

  test("is asked for in its other languages with the same query", async () => {
    expect(await headOf("/activities?kind=event")).toContain(
      `hrefLang="ko" href="${site().runtime.publicUrl}/ko/activities?kind=event"`,
    );
  });

  test("is told of no page that is one person's, that is unlisted, or that there is none of", async () => {
    const { runtime } = site();
    const manage = await signAndConfirm(runtime, DEMO);
    const confirm = await tokenFor(runtime, "ada@example.org", "confirm");
    const unsubscribe = await tokenFor(runtime, "ada@example.org", "unsubscribe");
    const form = { name: "Ada", email: "zoe@example.org", country: "CH", consent: "on" };
    const signed = (await site().ask(`/campaigns/${DEMO}`, { body: form })).headers.location as string;
    const own = [`/signature/${manage}`, `/confirm/${confirm}`, `/unsubscribe/${unsubscribe}`, signed];
    for (const path of [...own, `/campaigns/${DEMO}/signed`, "/search?q=x", "/nowhere", "/offline"]) {
      const head = await headOf(path);
      expect(head).not.toMatch(/rel="(canonical|alternate)"|property="og:|ld\+json/);
      expect(head).toContain('<meta name="robots" content="noindex"/>');
      for (const token of [manage, confirm, unsubscribe]) expect(head).not.toContain(token);
    }
  });
});

describe("the language menu", () => {
  test.each([
    ["/activities?kind=event&via=p-abc&page=1", "/activities?kind=event"],
    ["/?link=broken&x=1", "?link=broken"],
    [`/campaigns/${DEMO}?via=p-abc`, `/campaigns/${DEMO}`],
    ["/search?q=camp+%26+law&state=open&via=p-abc", "/search?q=camp+%26+law&state=open"],
    ["/search?state=nothing", "/search"],
    ["/nowhere?page=2", ""],
  ])("of %s leads to the same page with what it depends on, and no more", async (path, same) => {
    const { text } = await site().ask(path);
    const menu = unescapeHtml(/<nav class="languages".*?<\/nav>/s.exec(text)?.[0] ?? "");
    expect(menu).toContain(`href="/ko${same}" hrefLang="ko"`);
  });
});

test("no main page is marked as the one that is shown where there is no such page", async () => {
  for (const path of ["/nowhere", "/campaigns/nowhere", "/%zz"])
    expect((await site().ask(path)).text).not.toContain('aria-current="page"');
  expect((await site().ask("/")).text).toContain('aria-current="page"');
});

test("where links are shown, a campaign says its title, language and picture, and in which others it is written", async () => {
  const head = await headOf("/ko/campaigns/wild");
  expect(metaIn(head, "og:title")).toBe(WILD);
  expect(metaIn(head, "og:type")).toBe("article");
  expect(metaIn(head, "og:locale")).toBe("ko_KR");
  expect(head.match(/og:locale:alternate/g)).toHaveLength(1);
  expect(metaIn(head, "og:locale:alternate")).toBe("en_GB");
  expect([metaIn(head, "og:image:width"), metaIn(head, "og:image:height")]).toEqual(["1200", "630"]);
  expect(metaIn(head, "og:image:alt")).toContain(WILD);
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image"/>');
});

describe("what a page is about", () => {
  test.each([
    ["/en", ["WebSite"]],
    [`/campaigns/${DEMO}`, ["WebPage", "BreadcrumbList"]],
    [`/campaigns/${DEMO}/updates/1`, ["Article", "BreadcrumbList"]],
    ["/activities/hearing", ["Event", "BreadcrumbList"]],
    ["/organisations/coalition", ["NGO", "BreadcrumbList"]],
  ])("%s says as data: %s", async (path, types) => {
    expect(jsonLdIn(await headOf(path)).map((thing) => thing["@type"])).toEqual(types);
  });

  test("abuse 54: cannot be broken out of, whatever the texts hold, and runs nothing", async () => {
    const head = await headOf("/campaigns/wild");
    expect(jsonLdIn(head)[0]).toMatchObject({ name: WILD, description: WILD });
    expect(head.match(/<script/g)).toHaveLength(2);
    expect(head).not.toContain("<!--");
    expect((await site().ask("/campaigns/wild")).headers["content-security-policy"]).not.toContain("unsafe");
  });
});

test("feeds are named where they belong", async () => {
  const feedsOf = (head: string) =>
    [...head.matchAll(/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)"\/>/g)].map(
      ([, href]) => href?.replace(site().runtime.publicUrl, ""),
    );
  expect(feedsOf(await headOf("/ko"))).toEqual(["/ko/campaigns/feed.xml", "/ko/activities/feed.xml"]);
  expect(feedsOf(await headOf("/ko/activities"))).toEqual(["/ko/activities/feed.xml"]);
  for (const path of [`/campaigns/${DEMO}`, `/campaigns/${DEMO}/updates`, `/campaigns/${DEMO}/updates/1`])
    expect(feedsOf(await headOf(path))).toEqual([`/campaigns/${DEMO}/updates/feed.xml`]);
});
