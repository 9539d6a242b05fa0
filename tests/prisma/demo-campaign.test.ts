import { describe, expect, test } from "vitest";
import { isCountry } from "../../app/domain/countries";
import { parseEmail } from "../../app/domain/email";
import { MERGE_FIELDS, mergeLetter, mergeSubject } from "../../app/domain/letter";
import { demoCampaign } from "../../prisma/demo-campaign";

const LOCALES = ["en", "ko"] as const;
const VALUES = Object.fromEntries(MERGE_FIELDS.map((field) => [field, `<${field}>`]));

describe.each(LOCALES)("the demo campaign in %s", (locale) => {
  const text = demoCampaign.texts[locale];

  test("has every text, free of stray white space", () => {
    for (const [name, words] of Object.entries(text)) {
      expect(words.trim(), name).not.toBe("");
      expect(words, name).not.toMatch(/[ \t]\n|\n\n\n|\u00a0/u);
    }
  });

  test("has a letter that uses every merge field and no other", () => {
    const letter = mergeLetter(text.letterBody, VALUES);
    expect(letter.ok).toBe(true);
    for (const field of MERGE_FIELDS) expect(letter.ok && letter.value).toContain(`<${field}>`);
    expect(mergeSubject(text.letterSubject, VALUES).ok).toBe(true);
  });

  test("has the headings of the other language", () => {
    const headings = (words: string) => words.split("\n").filter((line) => line.startsWith("## ")).length;
    expect(headings(text.body)).toBe(headings(demoCampaign.texts.en.body));
  });
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
