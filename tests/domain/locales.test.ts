import { expect, test } from "vitest";
import { DEFAULT_LOCALE, direction, isLocale, LOCALES, languageTag, pickLocale } from "../../app/domain/locales";

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
  ["fr, de;q=0.9", "fr"],
  ["it, de;q=0.9", "de"],
  ["it, ko;q=0.1", "ko"],
  ["it, sw;q=0.9", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["zh-Hans", "zh"],
  ["zh-SG, en;q=0.5", "zh"],
  ["zh-TW,zh;q=0.9,en-US;q=0.8", "zh"],
  ["zh-Hant-HK", "zh"],
  ["pt-BR,pt;q=0.9", "pt"],
  ["pt-PT", "pt"],
  ["ar-EG,ar;q=0.9,en;q=0.8", "ar"],
  ["es-419,es;q=0.9", "es"],
  ["de-CH, fr-CH;q=0.9", "de"],
  ["ja, ru;q=0.5", "ja"],
  ["ru, uk;q=0.9", "ru"],
  ["*", "en"],
  ["ko;q=0.5, *;q=0.1", "ko"],
  ["ko;q=0.5, *", "en"],
  ["en;q=0, *", "fr"],
  ["en;q=0, fr;q=0, *", "es"],
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

test("only Arabic is written from right to left", () => {
  expect(LOCALES.filter((locale) => direction(locale) === "rtl")).toEqual(["ar"]);
});

test("every language tag is a canonical one, and Chinese names its characters", () => {
  expect(LOCALES.map(languageTag)).toEqual(["en", "fr", "es", "ar", "ru", "zh-Hans", "ko", "ja", "de", "pt"]);
  for (const locale of LOCALES) expect(Intl.getCanonicalLocales(languageTag(locale))).toEqual([languageTag(locale)]);
});
