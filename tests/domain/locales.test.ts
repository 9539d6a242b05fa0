import { expect, test } from "vitest";
import { DEFAULT_LOCALE, direction, isLocale, LOCALES, pickLocale } from "../../app/domain/locales";

test.each([
  [null, "en"],
  ["", "en"],
  ["ko", "ko"],
  ["KO-kr", "ko"],
  ["ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"],
  ["en-GB,ko;q=0.9", "en"],
  ["ko,en", "ko"],
  ["en,ko", "en"],
  ["en;q=0.5, ko;q=0.501", "ko"],
  ["en;q=0.1,ko;q=0.2,en-GB;q=0.3", "en"],
  ["fr, de;q=0.9", "en"],
  ["fr, ko;q=0.1", "ko"],
  ["*", "en"],
  ["ko;q=0.5, *;q=0.1", "ko"],
  ["ko;q=0.5, *", "en"],
  ["en;q=0, *", "ko"],
  ["en;q=0, ko;q=0", "en"],
  ["ko;q=0", "en"],
  ["ko;q=2", "en"],
  ["ko;q=-1", "en"],
  ["ko;q=", "en"],
  ["ko; q=0.9 ,en;q=0.8", "ko"],
  ["ko;Q=1.000", "ko"],
  ["kok", "en"],
  [",;,=;q", "en"],
  ["__proto__, constructor", "en"],
])("the header %j chooses %s", (header, locale) => {
  expect(pickLocale(header)).toBe(locale);
});

test("the default locale is a locale, and prototype names are none", () => {
  expect(LOCALES).toContain(DEFAULT_LOCALE);
  expect(LOCALES.every(isLocale)).toBe(true);
  expect(["KO", "", "constructor", null, undefined, 0, ["ko"]].some(isLocale)).toBe(false);
});

test("every locale has a direction", () => {
  expect(LOCALES.map(direction)).toEqual(["ltr", "ltr"]);
});
