import { describe, expect, test } from "vitest";
import { isCountry } from "../../app/domain/countries";
import { readDraft } from "../../app/domain/draft";
import { parseEmail } from "../../app/domain/email";
import { MERGE_FIELDS, mergeLetter, mergeSubject } from "../../app/domain/letter";
import { LOCALES, type Locale } from "../../app/domain/locales";
import { activityDraft, organisationDraft, updateDraft } from "../../app/domain/publication";
import { demoCampaign } from "../../prisma/demo-campaign";

const VALUES = Object.fromEntries(MERGE_FIELDS.map((field) => [field, `<${field}>`]));
const STRAY_SPACE = /[ \t]\n|\n\n\n|\u00a0/u;
/** Told from the years 2011 to 2013. */
const FIRST_DAY = new Date("2011-09-01T00:00:00Z");
const LAST_DAY = new Date("2013-03-31T00:00:00Z");

/** What a Markdown text is built of, line by line: headings, list items, quotes, emphasis of whole paragraphs. */
const shapeOf = (markdown: string) =>
  markdown
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => /^(?:#+ |- |\d+\. |> |\*(?!\*))/.exec(line)?.[0] ?? "text");

describe.each(LOCALES)("the demo campaign in %s", (locale) => {
  const text = demoCampaign.texts[locale];

  test("has every text, free of stray white space", () => {
    expect(Object.keys(text).sort()).toEqual(Object.keys(demoCampaign.texts.en).sort());
    for (const [name, words] of Object.entries(text)) {
      expect(words.trim(), name).not.toBe("");
      expect(words, name).not.toMatch(STRAY_SPACE);
    }
  });

  test("has a letter that uses every merge field and no other", () => {
    const letter = mergeLetter(text.letterBody, VALUES);
    expect(letter.ok).toBe(true);
    for (const field of MERGE_FIELDS) expect(letter.ok && letter.value).toContain(`<${field}>`);
    expect(mergeSubject(text.letterSubject, VALUES).ok).toBe(true);
  });

  test("is built like the English one", () => {
    expect(shapeOf(text.body)).toEqual(shapeOf(demoCampaign.texts.en.body));
  });

  test("names the coalition, its members, their quotes, the news and the activities", () => {
    const said = everythingAround().map(({ name, words }) => [name, words[locale] ? "said" : "missing"]);
    expect(said.filter(([, state]) => state === "missing")).toEqual([]);
  });
});

test("what is told around the campaign is built alike in every language, free of stray white space", () => {
  for (const { name, words } of everythingAround())
    for (const [locale, text] of Object.entries(words)) {
      expect(text, `${name} in ${locale}`).not.toMatch(STRAY_SPACE);
      expect(shapeOf(text), `${name} in ${locale}`).toEqual(shapeOf(words.en ?? ""));
    }
});

test("what is told around the campaign is what staff could have published", () => {
  const { members, updates, activities, organisation } = demoCampaign;
  for (const member of [...members, organisation]) expect(readDraft(organisationDraft, member).ok).toBe(true);
  for (const update of updates) expect(readDraft(updateDraft, update)).toMatchObject({ ok: true, value: update });
  for (const activity of activities) expect(readDraft(activityDraft, activity)).toMatchObject({ ok: true });
});

test("every date is of the time that the demo is told from", () => {
  const { members, endorsements, updates, activities } = demoCampaign;
  const dates = [
    ...members.map(({ joinedAt }) => joinedAt),
    ...endorsements.map(({ endorsedAt }) => endorsedAt),
    ...updates.map(({ publishedAt }) => publishedAt),
    ...activities.flatMap(({ publishedAt, startsAt, endsAt }) => [publishedAt, startsAt, endsAt]),
  ].filter((date) => date !== null);
  expect(dates.length).toBeGreaterThan(15);
  for (const date of dates) expect(date > FIRST_DAY && date < LAST_DAY, date.toISOString()).toBe(true);
});

test("no organisation that exists seems to stand behind the demo", () => {
  expect(demoCampaign.members).toHaveLength(6);
  expect(new Set(demoCampaign.members.map(({ country }) => country)).size).toBe(6);
  for (const { site, country, abouts } of demoCampaign.members) {
    expect(new URL(site).hostname).toMatch(/\.example$/);
    expect(isCountry(country)).toBe(true);
    expect(abouts.en).toContain("A made-up organisation");
  }
});

describe("the targets of the demo campaign", () => {
  test("are five offices, each at an address that can reach nobody", () => {
    const addresses = demoCampaign.targets.map((target) => target.email);
    expect(new Set(addresses).size).toBe(5);
    for (const address of addresses) {
      expect(parseEmail(address).ok, address).toBe(true);
      expect(address).toMatch(/\.example$/);
    }
    expect(demoCampaign.organisation.site).toMatch(/\.example$/);
  });

  test("are in countries that exist, and never in the state that is accused", () => {
    for (const { country } of demoCampaign.targets) {
      expect(country === null || isCountry(country)).toBe(true);
      expect(country).not.toBe("KP");
    }
  });
});

/** Every text beside the campaign's own, by language. */
function everythingAround(): { name: string; words: Partial<Record<Locale, string>> }[] {
  const { organisation, members, endorsements, updates, activities } = demoCampaign;
  const each = <Text extends object>(name: string, texts: Partial<Record<Locale, Text>>) =>
    Object.keys(texts.en ?? {}).map((key) => ({
      name: `${name}.${key}`,
      words: Object.fromEntries(
        Object.entries(texts).map(([locale, text]) => [locale, (text as Record<string, string | null>)[key]]),
      ),
    }));
  return [
    ...[organisation, ...members].flatMap(({ slug, names, abouts }) => [
      { name: `${slug}.name`, words: names },
      { name: `${slug}.about`, words: abouts },
    ]),
    ...endorsements.map((endorsement) => ({ name: `${endorsement.organisation}.quote`, words: endorsement.quotes })),
    ...updates.flatMap(({ texts }, index) => each(`update ${index + 1}`, texts)),
    ...activities.flatMap(({ slug, texts }) => each(slug, texts)),
  ].filter(({ words }) => words.en !== null);
}
