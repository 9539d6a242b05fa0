import { describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import {
  drawableText,
  FONT_FAMILIES,
  fontFamilies,
  pangoMarkup,
  roundedCount,
  seenCharacters,
} from "../../app/domain/social-image";

const { general, arabic, korean, japanese, chinese } = FONT_FAMILIES;
const WORD_JOINER = "\u2060";

describe("the count on a picture", () => {
  test.each([
    [0, 0, false],
    [1, 1, false],
    [99, 99, false],
    [100, 100, false],
    [101, 100, true],
    [109, 100, true],
    [110, 110, false],
    [12_345, 12_000, true],
    [99_999, 99_000, true],
    [1_000_000, 1_000_000, false],
    [1_099_999, 1_000_000, true],
  ])("of %i is %i (more than that: %s)", (count, shown, isMore) => {
    expect(roundedCount(count)).toEqual({ count: shown, isMore });
  });
});

describe("Han is drawn with the font", () => {
  test.each([
    ["of Chinese", "zh", "直", chinese],
    ["of Japanese", "ja", "直", japanese],
    ["of Korean", "ko", "直", korean],
    ["of Japanese, where Kana stands beside it", "en", "直す", japanese],
    ["of Korean, where Hangul stands beside it", "de", "直 직", korean],
    ["of Chinese, where nothing tells", "fr", "直", chinese],
  ] as const)("%s", (_case, locale, text, family) => {
    const han = fontFamilies(locale, text).filter((name) => name !== general && name !== arabic);
    expect(han[0]).toBe(family);
  });

  test.each(LOCALES)("and text in %s may hold every script", (locale) => {
    expect(fontFamilies(locale, "").sort()).toEqual(Object.values(FONT_FAMILIES).sort());
  });
});

describe("what can be drawn of a text", () => {
  const isCovered = (character: string) => /[\p{Script=Latin}\p{M}\p{P}\p{N}]/u.test(character);

  test.each([
    ["all of it", "Stop it, now.", "Stop it, now."],
    ["letters, without the emoji beside them", "Stop 🙂 it", "Stop it"],
    ["letters, without a script that no font has", "Stop ไทย it", "Stop it"],
    ["a letter with its mark", "e\u0301", "e\u0301"],
    ["nothing, where a mark has no letter that can be drawn", "ก\u0e31", ""],
    ["one line, whatever ends a line", "a\nb\tc\u0000d", "a b c d"],
    ["nothing", "🙂", ""],
    ["what joins and turns, which shows nothing itself", "a\u200db\u200fc", "a\u200db\u200fc"],
  ])("is %s", (_case, text, drawn) => {
    expect(drawableText(text, isCovered)).toBe(drawn);
  });

  test("needs a font for each character that shows, once", () => {
    expect(seenCharacters("a b\u200da\u2060\u0301")).toEqual(["a", "b", "\u0301"]);
  });
});

describe("the markup of a text", () => {
  const style = { colour: "#000000" };

  test("holds it as text, whatever it looks like", () => {
    const markup = pangoMarkup(`<b a='1' b="2">&amp;</b>`, { ...style, locale: "en" });
    expect(markup.replace(/^<span [^<>]*>|<\/span>$/g, "")).toBe(
      "\u200e&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt;&amp;amp;&lt;/b&gt;",
    );
  });

  test("runs in the direction of its language, whatever it begins with", () => {
    expect(pangoMarkup("UN مرحبا", { ...style, locale: "ar" })).toContain(">\u200fUN");
    expect(pangoMarkup("مرحبا UN", { ...style, locale: "en" })).toContain(">\u200eمرحبا");
  });

  test.each([
    ["Korean", "ko", "유엔 조사위원회, 설치", ["유엔", "조사위원회,", "설치"]],
    ["Japanese", "ja", "国連に調査委員会の設置を", ["国連に", "調査", "委員会の", "設置を"]],
    ["Chinese", "zh", "联合国调查", ["联合国", "调查"]],
  ] as const)("keeps words of %s whole", (_language, locale, text, words) => {
    const markup = pangoMarkup(text, { ...style, locale });
    for (const word of words) expect(markup).toContain([...word].join(WORD_JOINER));
    expect(markup.replaceAll(WORD_JOINER, "")).toContain(text);
    expect(markup.split(WORD_JOINER).length).toBeLessThan(text.length);
  });

  test("leaves words of other languages as they are", () => {
    expect(pangoMarkup("Hello you", { ...style, locale: "de" })).not.toContain(WORD_JOINER);
  });
});
