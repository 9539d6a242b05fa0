import { describe, expect, test } from "vitest";
import { foldForSearch, QUERY_LIMIT, searchMatcher } from "../../app/domain/search";

const ENGLISH = ["Establish a UN Commission of Inquiry", "Member states’ delegates can change that.", "The Coalition"];
const KOREAN = ["유엔 조사위원회 설치 촉구", "북한반인도범죄철폐국제연대"];
const ARABIC = ["إنشاء لجنةِ تحقيقٍ تابعةٍ للأُمم المتّحدة", "التحالف الدولي"];

describe("a query finds", () => {
  test.each([
    ["one word", "commission", ENGLISH],
    ["words in any order, of several texts", "coalition inquiry establish", ENGLISH],
    ["capitals by small letters", "un INQUIRY", ENGLISH],
    ["the beginning of a word", "inqui", ENGLISH],
    ["the inside of a word, for languages without spaces", "위원회", KOREAN],
    ["Hangul written in single letters", "조사위원회", KOREAN],
    ["Hangul of compatibility letters beside syllables", "국제 연대", KOREAN],
    ["Arabic with marks by letters without", "لجنة تحقيق", ARABIC],
    ["Arabic without marks by letters with", "التّحالُف", ARABIC],
    ["alif with hamza by the bare letter", "انشاء للامم", ARABIC],
    ["a word that was made longer by tatweel", "التحــالف", ARABIC],
    ["accents by bare letters", "eglise a l etranger", ["Église à l’étranger"]],
    ["bare letters by accents", "émile", ["EMILE"]],
    ["combining marks by composed letters", "e\u0301glise", ["Église"]],
    ["the Turkish capital İ by i", "istanbul", ["İSTANBUL"]],
    ["i by the Turkish capital İ", "İSTANBUL", ["istanbul"]],
    ["the Turkish small ı by I", "ISPARTA", ["ısparta"]],
    ["ß by ss", "strasse", ["Straße"]],
    ["ss by ß", "straße", ["STRASSE"]],
    ["a final sigma by the other", "οδοσ", ["ΟΔΟΣ"]],
    ["ё by е", "еще", ["Ещё"]],
    ["full-width letters by narrow ones", "ＵＮ", ENGLISH],
    ["half-width katakana by full-width", "ｶﾞｲﾄﾞ", ["ガイド"]],
    ["kana with its own marks", "がいど", ["がいど"]],
    ["simplified Chinese inside a sentence", "调查委员会", ["请设立联合国调查委员会"]],
    ["words with signs around them", "“inquiry” (commission)!", ENGLISH],
    ["a curved apostrophe by a straight one", "states' delegates", ENGLISH],
    ["words joined by what is not seen", "comm\u00adis\u200bsion", ENGLISH],
    ["everything when empty", "", ENGLISH],
    ["everything when there is only white space", " \t\u3000", KOREAN],
  ])("%s", (_, query, texts) => {
    expect(searchMatcher(query)(texts)).toBe(true);
  });
});

describe("a query does not find", () => {
  test.each([
    ["a text that lacks one of its words", "commission tribunal", ENGLISH],
    ["kana of another letter", "かいと", ["がいど"]],
    ["a syllable of Hangul by its beginning", "고", ["공개"]],
    ["a word across two texts", "촉구북한", KOREAN],
    ["anything when it has signs only", "?!* %", ENGLISH],
    ["anything when it has unseen signs only", "\u200b\u0000", ENGLISH],
    ["a pattern", ".*", ENGLISH],
    ["anything where there is no text", "un", []],
  ])("%s", (_, query, texts) => {
    expect(searchMatcher(query)(texts)).toBe(false);
  });
});

test("a query counts up to its limit, in code points, and a rare letter is not cut in two", () => {
  const limited = `${"𠮷".repeat(QUERY_LIMIT - 3)} un`;
  expect(searchMatcher(`${limited} tribunal`)([`${"𠮷".repeat(QUERY_LIMIT - 3)} UN`])).toBe(true);
  expect(searchMatcher(`un ${" ".repeat(QUERY_LIMIT)}tribunal`)(ENGLISH)).toBe(true);
  expect(searchMatcher("𠮷".repeat(QUERY_LIMIT + 1))(["𠮷".repeat(QUERY_LIMIT)])).toBe(true);
});

test("a query of a hundred thousand marks or letters is nothing special", () => {
  expect(searchMatcher("\u0301".repeat(100_000))(ENGLISH)).toBe(false);
  expect(searchMatcher(`${"a".repeat(100_000)} inquiry`)(ENGLISH)).toBe(false);
});

test.each(["İstanbul", "Straße", "ﬁnal ŉ ǰ ΐ", "가각힣", "ｶﾞ が", "ΟΔΟΣ ς", "إنشاءٌ", "ǅ ẞ K Å", "Nǃxau ʼn"])(
  "folding %s twice is folding it once",
  (text) => {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  },
);
