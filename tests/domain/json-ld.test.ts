import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activityLd,
  breadcrumbLd,
  campaignLd,
  jsonLdDocument,
  organisationLd,
  scriptJson,
} from "../../app/domain/json-ld";

const COALITION = organisationLd({ name: "The Coalition", url: "https://one.example/organisations/c", site: null });

describe("abuse 54: data in a page", () => {
  test.each(["</script>", "<!--", "<script>", "]]>", "\u2028", "\u2029", "&lt;"])(
    "cannot break out of it with %j",
    (text) => {
      const json = scriptJson({ text });
      expect(json).not.toMatch(/[<>&\u2028\u2029\n]/);
      expect(JSON.parse(json)).toEqual({ text });
    },
  );

  test("comes out as it went in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = scriptJson(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const CAMPAIGN = {
  name: "Establish a commission",
  url: "https://one.example/campaigns/c",
  summary: "A summary.",
  locale: "zh" as const,
  organisation: COALITION,
  image: "https://one.example/campaigns/c/social.png",
  confirmed: 12,
};

const ACTIVITY = {
  name: "Hearing",
  url: "https://one.example/activities/hearing",
  summary: "A summary.",
  locale: "en" as const,
  publishedAt: new Date("2026-02-01T08:00:00Z"),
  organisation: COALITION,
  startsAt: null,
  endsAt: null,
  place: null,
};

function written(thing: object): Record<string, unknown> {
  return JSON.parse(scriptJson(thing));
}

test("a campaign that takes signatures can be endorsed, one that takes none cannot", () => {
  const open = written(campaignLd({ ...CAMPAIGN, isOpen: true }));
  expect(open).toMatchObject({
    "@type": "WebPage",
    inLanguage: "zh-Hans",
    potentialAction: { "@type": "EndorseAction" },
  });
  expect(written(campaignLd({ ...CAMPAIGN, isOpen: false }))).not.toHaveProperty("potentialAction");
});

describe("an activity", () => {
  test.each([
    ["statement", "Article"],
    ["open_letter", "Article"],
    ["report", "Report"],
    ["event", "Article"],
  ] as const)("of kind %s without a beginning is of type %s", (kind, type) => {
    expect(written(activityLd({ ...ACTIVITY, kind }))).toMatchObject({
      "@type": type,
      headline: "Hearing",
      datePublished: "2026-02-01T08:00:00.000Z",
    });
  });

  test("that begins is an event; what is not known of it is not said", () => {
    const startsAt = new Date("2026-03-01T14:00:00Z");
    const event = written(activityLd({ ...ACTIVITY, kind: "event", startsAt }));
    expect(event).toMatchObject({
      "@type": "Event",
      startDate: "2026-03-01T14:00:00.000Z",
      organizer: { "@type": "NGO" },
    });
    expect(event).not.toHaveProperty("endDate");
    expect(event).not.toHaveProperty("location");
    const placed = written(activityLd({ ...ACTIVITY, kind: "event", startsAt, place: "Geneva" }));
    expect(placed.location).toEqual({ "@type": "Place", name: "Geneva" });
  });
});

test("the steps to a page are numbered from 1, and a document names the vocabulary", () => {
  const way = breadcrumbLd([
    { name: "One Voice", url: "https://one.example/" },
    { name: "Hearing", url: ACTIVITY.url },
  ]);
  expect(written(jsonLdDocument([way]))).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [{ itemListElement: [{ position: 1 }, { position: 2, item: ACTIVITY.url }] }],
  });
});
