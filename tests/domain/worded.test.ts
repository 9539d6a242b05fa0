import { describe, expect, test } from "vitest";
import { stretchOf } from "../../app/domain/paging";
import { isSlug } from "../../app/domain/slug";
import { inLanguage, languagesOf, wordedFrom } from "../../app/domain/worded";

const texts = (...locales: string[]) => locales.map((locale, index) => ({ locale, index }));

describe("the text for a reader is", () => {
  test.each([
    ["in the language asked for", ["en", "ko", "fr"], "fr", "ko", { locale: "fr", index: 2 }],
    ["else in the other one", ["en", "ko"], "fr", "ko", { locale: "ko", index: 1 }],
    ["else in English", ["ko", "en"], "fr", "ja", { locale: "en", index: 1 }],
    ["else in the first language of ours", ["de", "ru"], "fr", "ja", { locale: "ru", index: 1 }],
    ["the earlier of two", ["ko", "ko"], "ko", "en", { locale: "ko", index: 0 }],
    ["never in a language that is not ours", ["xx", "pt"], "xx", "xx", { locale: "pt", index: 1 }],
    ["null when there is none of ours", ["xx"], "xx", "en", null],
    ["null when there is none", [], "en", "en", null],
  ])("%s", (_, locales, locale, otherwise, expected) => {
    expect(inLanguage(texts(...locales), locale, otherwise)).toEqual(expected);
  });
});

test.each([
  ["the reader's own", '{"en":"Yes","ko":"네"}', "ko", { text: "네", locale: "ko" }],
  ["another when the reader's own is empty", '{"en":"Yes","ko":""}', "ko", { text: "Yes", locale: "en" }],
  ["none when all are empty", '{"ko":""}', "ko", null],
  ["none when there are none", "{}", "ko", null],
])("words kept as JSON: %s", (_, json, locale, expected) => {
  expect(wordedFrom(json, locale, "en")).toEqual(expected);
});

test("languages are told once each, in the order of the menu", () => {
  expect(languagesOf(texts("pt", "ko", "xx", "en", "ko"))).toEqual(["en", "ko", "pt"]);
});

test.each([
  ["commission", true],
  ["a", true],
  ["un-coi-2013", true],
  ["a".repeat(100), true],
  ["", false],
  ["a".repeat(101), false],
  ["-a", false],
  ["a-", false],
  ["Commission", false],
  ["위원회", false],
  ["a\u0000b", false],
  ["a/b", false],
  ["..", false],
  ["a\n", false],
])("%j is a slug: %s", (value, expected) => {
  expect(isSlug(value)).toBe(expected);
});

test.each([
  ["the first page", 1, 10, 25, { skip: 0, take: 10 }],
  ["the last page", 3, 10, 25, { skip: 20, take: 10 }],
  ["a page past the end", 4, 10, 25, null],
  ["a page that no database counts to", 1e15, 10, 25, null],
  ["a page before the first", 0, 10, 25, null],
  ["half a page", 1.5, 10, 25, null],
  ["no page", Number.NaN, 10, 25, null],
  ["the first page of nothing", 1, 10, 0, null],
])("rows of %s", (_, page, perPage, total, expected) => {
  expect(stretchOf(page, perPage, total)).toEqual(expected);
});
