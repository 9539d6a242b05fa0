import { beforeAll, describe, expect, test } from "vitest";
import { STYLEGUIDE_PARTS } from "../../app/components/styleguide/styleguide";
import { type Reply, useSite } from "../support/site";
import { secretariatLink } from "../support/staff";

const site = useSite();
let cookie = "";

beforeAll(async () => {
  const url = await secretariatLink(site().runtime, "staff@example.org");
  const reply = await site().ask(new URL(url).pathname, { body: {}, headers: { "sec-fetch-site": "same-origin" } });
  cookie = (reply.headers["set-cookie"]?.[0] ?? "").split(";")[0] as string;
});

function open(part: string, headers: Record<string, string> = { cookie }): Promise<Reply> {
  return site().ask(`/styleguide?part=${part}`, { headers });
}

test.each([
  ["a stranger", {}],
  ["somebody with a made-up session", { cookie: `ov_staff=${"Z".repeat(43)}` }],
])("to %s the style guide is not there", async (_, headers) => {
  const { status, text } = await open("lists", headers);
  expect(status).toBe(404);
  expect(text).not.toContain("Style guide");
});

test("staff see it, nobody stores it, and search engines leave it out", async () => {
  const { status, headers, text } = await open("foundations");
  expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
  expect(text).toContain('<meta name="robots" content="noindex"/>');
});

test("a part that does not exist is the first one", async () => {
  expect((await open("nowhere")).text).toContain("<h1>Style guide: <!-- -->foundations</h1>");
});

test.each(STYLEGUIDE_PARTS)("the part %s is whole: one heading above all, none skipped, no id twice", async (part) => {
  const { status, text } = await open(part);
  expect(status).toBe(200);
  const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries())
    if (i > 0) expect([level, level - (levels[i - 1] as number) <= 1]).toEqual([level, true]);
  const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
  expect(ids).toHaveLength(new Set(ids).size);
  for (const [, list] of text.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g))
    for (const id of (list as string).split(" ")) expect(ids).toContain(id);
  expect(text).not.toMatch(/\sstyle="|\son\w+="/i);
});

/** The parts of a campaign page, by the ids of their headings. */
const PARTS = {
  form: 'id="consent"',
  targets: 'id="targets-title"',
  endorsements: 'id="endorsements-title"',
  updates: 'id="news-title"',
  history: 'id="history-title"',
  signers: 'id="signers-title"',
  countries: 'id="countries-title"',
  activities: 'id="activities-title"',
  next: 'id="next-title"',
  reasons: 'id="about-title"',
  responsible: 'id="responsible-title"',
  privacy: 'id="privacy-title"',
};
const ALWAYS = ["reasons", "responsible", "privacy"];

describe("a campaign page shows a part only where it has something in it", () => {
  test.each([
    ["campaign-open", Object.keys(PARTS)],
    ["campaign-new", ["form", "next", ...ALWAYS]],
    ["campaign-closed", Object.keys(PARTS).filter((part) => part !== "form" && part !== "next")],
  ])("%s", async (part, shown) => {
    const { text } = await open(part);
    const found = Object.entries(PARTS).filter(([, mark]) => text.includes(mark));
    expect(found.map(([name]) => name).sort()).toEqual([...shown].sort());
  });

  test("the ask stands first, then the count, then the form, then the reasons", async () => {
    const { text } = await open("campaign-open");
    const places = ['class="ask"', "data-live-count", 'id="sign"', 'id="targets"', 'id="about"', 'id="share'];
    const order = places.map((place) => text.indexOf(place));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("a reply and a quote stand in their own language, and so does the fallback text", async () => {
    const { text } = await open("campaign-open");
    expect(text).toContain('<blockquote lang="ja" dir="ltr"><p>ご署名を');
    expect(text).toContain('<blockquote lang="ko" dir="ltr"><p>가족을');
    const arabic = (await site().ask("/ar/styleguide?part=campaign-fallback", { headers: { cookie } })).text;
    expect(arabic).toMatch(/<h1 lang="en" dir="ltr">/);
  });
});
