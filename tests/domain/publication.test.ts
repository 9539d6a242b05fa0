import { describe, expect, test } from "vitest";
import { type DraftErrors, readDraft } from "../../app/domain/draft";
import { activityDraft, organisationDraft, replyDraft, updateDraft } from "../../app/domain/publication";

const AT = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T14:00:00Z");

const update = { texts: { en: { title: "News", body: "First.\n\nSecond." } } };
const organisation = {
  slug: "partner",
  kind: "member",
  names: { en: "The Partner" },
  abouts: {},
  country: "CH",
  site: "https://partner.example/about",
  joinedAt: null,
};
const reply = { office: "First Mission", country: "CH", locale: "en", body: "We agree.", sourceUrl: null };
const statement = {
  slug: "statement",
  kind: "statement",
  texts: { en: { title: "We say", summary: "Short.", body: "Long." } },
};
const event = {
  ...statement,
  kind: "event",
  texts: { en: { ...statement.texts.en, place: "Geneva" } },
  startsAt: AT,
  endsAt: LATER,
  timeZone: "Europe/Zurich",
};

test.each([
  ["an update", updateDraft, update],
  ["an update of a time", updateDraft, { ...update, publishedAt: AT }],
  ["an organisation", organisationDraft, organisation],
  ["a coalition", organisationDraft, { ...organisation, kind: "coalition", abouts: { ko: "연대" }, site: null }],
  ["a reply", replyDraft, { ...reply, receivedAt: AT, sourceUrl: "https://mission.example/reply" }],
  ["a reply of an organisation of states", replyDraft, { ...reply, country: null }],
  ["a statement", activityDraft, statement],
  ["an event", activityDraft, event],
  ["an event without an end", activityDraft, { ...event, endsAt: null }],
])("%s is taken", (_, schema, input) => {
  expect(readDraft<unknown>(schema, input)).toMatchObject({ ok: true, value: input });
});

test("texts are cleaned, and what is not asked for is dropped", () => {
  const texts = { en: { title: " News \u202e today ", body: "One\r\n\r\n\r\n\r\nTwo ", by: "me" } };
  expect(readDraft(updateDraft, { texts, number: 7 })).toEqual({
    ok: true,
    value: { texts: { en: { title: "News today", body: "One\n\nTwo" } } },
  });
});

describe("is refused:", () => {
  const text = (changes: object) => ({ ...statement, texts: { en: { ...statement.texts.en, ...changes } } });
  test.each<[string, Parameters<typeof readDraft>[0], unknown, DraftErrors]>([
    ["an update without a text", updateDraft, { texts: {} }, { texts: "empty" }],
    ["an update of nothing", updateDraft, null, { "": "invalid" }],
    ["a language that is not ours", updateDraft, { texts: { xx: update.texts.en } }, { "texts.xx": "unknown" }],
    [
      "a prototype for a language",
      updateDraft,
      { texts: JSON.parse('{"constructor":{"title":"a","body":"b"}}') },
      { "texts.constructor": "unknown" },
    ],
    ["an empty title", updateDraft, { texts: { ko: { title: "\u200b ", body: "x" } } }, { "texts.ko.title": "empty" }],
    ["a control character", activityDraft, text({ title: "a\u0000" }), { "texts.en.title": "control" }],
    ["half a letter", activityDraft, text({ body: "\ud800" }), { "texts.en.body": "surrogate" }],
    ["a heap of marks", activityDraft, text({ title: `a${"\u0301".repeat(50)}` }), { "texts.en.title": "marks" }],
    ["a title that is too long", activityDraft, text({ title: "가".repeat(201) }), { "texts.en.title": "too_long" }],
    ["a body that is too long", activityDraft, text({ body: "a".repeat(50_001) }), { "texts.en.body": "too_long" }],
    ["a slug that is none", activityDraft, { ...statement, slug: "A b" }, { slug: "invalid" }],
    ["a kind that is none", activityDraft, { ...statement, kind: "party" }, { kind: "invalid" }],
    ["a time that is none", activityDraft, { ...statement, publishedAt: new Date("x") }, { publishedAt: "invalid" }],
    ["a time in words", activityDraft, { ...statement, publishedAt: "2026-01-01" }, { publishedAt: "invalid" }],
    [
      "an event without time",
      activityDraft,
      { ...event, startsAt: null, endsAt: null, timeZone: null },
      { startsAt: "empty", timeZone: "empty" },
    ],
    ["an event that ends before it starts", activityDraft, { ...event, endsAt: AT }, { endsAt: "order" }],
    ["a time zone that is none", activityDraft, { ...event, timeZone: "Mars/Olympus" }, { timeZone: "unknown" }],
    ["a time zone in hours", activityDraft, { ...event, timeZone: "+09:00" }, { timeZone: "unknown" }],
    [
      "a statement with what an event has",
      activityDraft,
      { ...event, kind: "report" },
      { startsAt: "invalid", endsAt: "invalid", timeZone: "invalid", "texts.en.place": "invalid" },
    ],
    [
      "a site that is a script",
      organisationDraft,
      { ...organisation, site: "javascript:alert(1)" },
      { site: "invalid" },
    ],
    [
      "a site with a password",
      organisationDraft,
      { ...organisation, site: "https://a:b@c.example" },
      { site: "invalid" },
    ],
    ["a site without a scheme", organisationDraft, { ...organisation, site: "partner.example" }, { site: "invalid" }],
    [
      "a site that is too long",
      organisationDraft,
      { ...organisation, site: `https://partner.example/${"a".repeat(2000)}` },
      { site: "too_long" },
    ],
    ["a country that is none", organisationDraft, { ...organisation, country: "ZZ" }, { country: "unknown" }],
    ["an organisation without a name", organisationDraft, { ...organisation, names: {} }, { names: "empty" }],
    ["a reply in a language that is not ours", replyDraft, { ...reply, locale: "xx" }, { locale: "unknown" }],
    ["an empty reply", replyDraft, { ...reply, body: " \n " }, { body: "empty" }],
    ["data for a source", replyDraft, { ...reply, sourceUrl: "data:text/html,x" }, { sourceUrl: "invalid" }],
  ])("%s", (_, schema, input, error) => {
    expect(readDraft(schema, input)).toEqual({ ok: false, error });
  });
});
