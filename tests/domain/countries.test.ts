import { expect, test } from "vitest";
import { COUNTRIES, countryName, isCountry, sortedCountries, UN_MEMBERS } from "../../app/domain/countries";
import { LOCALES, type Locale } from "../../app/domain/locales";

test("there are 243 countries of two capital letters, none twice", () => {
  expect(COUNTRIES).toHaveLength(243);
  expect(new Set(COUNTRIES).size).toBe(243);
  expect(COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test("the United Nations have 193 members, and every one is a country", () => {
  expect(UN_MEMBERS.size).toBe(193);
  expect([...UN_MEMBERS].filter((code) => !isCountry(code))).toEqual([]);
});

test("no territory and no other place is a member", () => {
  const others = COUNTRIES.filter((code) => !UN_MEMBERS.has(code));
  expect(others.join(" ")).toBe(
    "AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM JE KY MF MO MP MQ MS NC NF NU PF PM PN PR PS RE " +
      "SH SJ SX TC TK TW VA VG VI WF XK YT",
  );
});

test.each(["VA", "PS", "TW", "XK", "CK", "NU"])("%s is no member, but people sign from there", (code) => {
  expect(UN_MEMBERS.has(code)).toBe(false);
  expect(isCountry(code)).toBe(true);
});

test.each(["AQ", "BV", "GS", "HM", "IO", "TF", "UM", "EU", "UK", "SU", "ZZ", "", "kr", "KOR"])(
  "%j is no country of the list",
  (code) => {
    expect(isCountry(code)).toBe(false);
  },
);

test.each([
  ["KP", "Democratic People's Republic of Korea", "조선민주주의인민공화국"],
  ["KR", "Republic of Korea", "대한민국"],
  ["PS", "State of Palestine", "팔레스타인"],
  ["TR", "Türkiye", "튀르키예"],
  ["VN", "Viet Nam", "베트남"],
  ["LA", "Lao People's Democratic Republic", "라오스"],
  ["CI", "Côte d'Ivoire", "코트디부아르"],
  ["CV", "Cabo Verde", "카보베르데"],
  ["CZ", "Czechia", "체코"],
  ["SZ", "Eswatini", "에스와티니"],
  ["RU", "Russian Federation", "러시아"],
  ["US", "United States of America", "미국"],
  ["GB", "United Kingdom of Great Britain and Northern Ireland", "영국"],
  ["NL", "Netherlands (Kingdom of the)", "네덜란드"],
  ["MM", "Myanmar", "미얀마"],
  ["CD", "Democratic Republic of the Congo", "콩고민주공화국"],
  ["TW", "Taiwan", "대만"],
  ["XK", "Kosovo", "코소보"],
  ["HK", "Hong Kong", "홍콩"],
  ["VA", "Holy See", "바티칸"],
  ["KE", "Kenya", "케냐"],
])("%s is %s, in Korean %s", (code, en, ko) => {
  expect(countryName(code, "en")).toBe(en);
  expect(countryName(code, "ko")).toBe(ko);
});

/** UNTERM, "short name", in the order fr, es, ar, ru, zh. */
test.each([
  [
    "KP",
    "République populaire démocratique de Corée",
    "República Popular Democrática de Corea",
    "جمهورية كوريا الشعبية الديمقراطية",
    "Корейская Народно-Демократическая Республика",
    "朝鲜民主主义人民共和国",
  ],
  ["KR", "République de Corée", "República de Corea", "جمهورية كوريا", "Республика Корея", "大韩民国"],
  ["PS", "État de Palestine", "Estado de Palestina", "دولة فلسطين", "Государство Палестина", "巴勒斯坦国"],
  ["CZ", "Tchéquie", "Chequia", "تشيكيا", "Чехия", "捷克"],
  ["CV", "Cabo Verde", "Cabo Verde", "كابو فيردي", "Кабо-Верде", "佛得角"],
  ["MK", "Macédoine du Nord", "Macedonia del Norte", "مقدونيا الشمالية", "Северная Македония", "北马其顿"],
  ["VA", "Saint-Siège", "Santa Sede", "الكرسي الرسولي", "Святой Престол", "教廷"],
  [
    "IR",
    "Iran (République islamique d’)",
    "Irán (República Islámica del)",
    "إيران (جمهورية - الإسلامية)",
    "Иран (Исламская Республика)",
    "伊朗（伊斯兰共和国）",
  ],
  ["RU", "Fédération de Russie", "Federación de Rusia", "الاتحاد الروسي", "Российская Федерация", "俄罗斯联邦"],
  ["TW", "Taïwan", "Taiwán", "تايوان", "Тайвань", "台湾"],
  ["HK", "Hong Kong", "Hong Kong", "هونغ كونغ", "Гонконг", "香港"],
] as const)("%s is called %s, %s, %s, %s, %s", (code, ...names) => {
  expect((["fr", "es", "ar", "ru", "zh"] as const).map((locale) => countryName(code, locale))).toEqual(names);
});

test.each(LOCALES)("no place is called a part of another in %s", (locale) => {
  for (const code of ["TW", "HK", "MO", "XK", "PS"])
    expect(countryName(code, locale)).not.toMatch(/provin|region|china|chin[ae]|省|中国|中華|الصين|Кита|자치|Autonom/i);
});

test.each(["ZZ", "", "x", "__proto__", "<b>"])("the unknown code %j is its own name", (code) => {
  expect(countryName(code, "en")).toBe(code);
});

test.each(LOCALES)("every country has a name of its own in %s", (locale) => {
  const names = COUNTRIES.map((code) => countryName(code, locale));
  expect(new Set(names).size).toBe(COUNTRIES.length);
  expect(names.filter((name) => /^[A-Z]{2}$|&|\p{Ll}{2}\.$|^\p{Ll}/u.test(name))).toEqual([]);
});

test("the list for a form is in the order of the reader's alphabet", () => {
  const en = sortedCountries("en").map(({ name }) => name);
  expect(en).toHaveLength(243);
  expect(en.slice(0, 3)).toEqual(["Afghanistan", "Åland Islands", "Albania"]);
  expect(en).not.toContainEqual(expect.stringMatching(/^St\./));
  const ko = sortedCountries("ko");
  expect(ko[0]).toEqual({ code: "GH", name: "가나" });
  expect(ko.at(-1)?.name.startsWith("홍") || ko.at(-1)?.name.startsWith("피")).toBe(true);
  expect(sortedCountries("es").findIndex(({ code }) => code === "AX")).toBeGreaterThan(100);
  expect(sortedCountries("zh").map(({ code }) => code)).toEqual(
    [...COUNTRIES].sort(byName("zh", new Intl.Collator("zh-u-co-pinyin"))),
  );
  expect(sortedCountries("ar")[0]?.name.charAt(0)).toMatch(/[آأإا]/);
  expect(sortedCountries("ru")[0]?.name).toBe("Австралия");
});

function byName(locale: Locale, collator: Intl.Collator) {
  return (a: string, b: string) => collator.compare(countryName(a, locale), countryName(b, locale));
}
