import { expect, test } from "vitest";
import { cleanBlock, cleanLine, codePoints, isBlank, stripBidi } from "../../app/domain/text";

const zalgo = `e${"\u0301\u0302\u0323\u0330\u0331"}`;

test.each([
  ["plain", "Ada Lovelace", "Ada Lovelace"],
  ["surrounding white space", "  Ada \u00a0", "Ada"],
  ["runs of white space", "Ada  \u00a0 Lovelace", "Ada Lovelace"],
  ["a lone ideographic space", "山田\u3000太郎", "山田\u3000太郎"],
  ["two ideographic spaces", "山田\u3000\u3000太郎", "山田 太郎"],
  ["NFD", "Ame\u0301lie", "Am\u00e9lie"],
  ["a Turkish dotted capital", "İlknur", "İlknur"],
  ["ZWNJ in Persian", "علی\u200cپور", "علی\u200cپور"],
  ["ZWJ in Sinhala", "ශ\u0dca\u200dර", "ශ\u0dca\u200dර"],
  ["an emoji family", "👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"],
  ["four marks on a letter", "q\u0301\u0302\u0323\u0330", "q\u0323\u0330\u0301\u0302"],
  ["nothing", "", ""],
])("a line with %s is cleaned to what is stored", (_, raw, value) => {
  expect(cleanLine(raw)).toEqual({ ok: true, value });
});

test.each([
  ["abuse 2: NUL", "a\0b", "control"],
  ["abuse 2: NUL at the end", "a\0", "control"],
  ["abuse 3: TAB", "a\tb", "control"],
  ["abuse 3: ESC", "a\u001bb", "control"],
  ["abuse 3: DEL", "a\u007fb", "control"],
  ["abuse 3: a C1 control", "a\u0085b", "control"],
  ["abuse 3: U+2028", "a\u2028b", "control"],
  ["abuse 3: U+2029", "a\u2029b", "control"],
  ["abuse 15: CRLF and a header", "Ada\r\nBcc: eve@evil.example", "control"],
  ["a noncharacter", "a\uffff", "control"],
  ["abuse 4: a lone high surrogate", "a\ud800b", "surrogate"],
  ["abuse 4: a lone low surrogate", "\udc00", "surrogate"],
  ["abuse 7: five marks on a letter", zalgo, "marks"],
  ["abuse 7: marks held together by ZWJ", "e\u0301\u0302\u0323\u200d\u0330\u0331", "marks"],
  ["abuse 7: nine spacing marks on a letter", `က${"ာ".repeat(9)}`, "marks"],
  ["abuse 7: characters that NFC takes apart", "e\u0344\u0344\u0344", "marks"],
])("a line is refused for %s", (_, raw, error) => {
  expect(cleanLine(raw)).toEqual({ ok: false, error });
});

test("abuse 5: bidi overrides and isolates are stripped", () => {
  const controls = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
  expect(cleanLine(`a${controls}b`)).toEqual({ ok: true, value: "ab" });
  expect(cleanBlock(`a${controls}b`)).toEqual({ ok: true, value: "ab" });
  expect(stripBidi(controls)).toBe("");
});

test("abuse 9: NFC and NFD of one text become equal", () => {
  const text = "Ångström Nguyễn 뷁";
  expect(cleanLine(text.normalize("NFD"))).toEqual(cleanLine(text.normalize("NFC")));
});

test.each([
  ["CRLF and CR", "a\r\nb\rc", "a\nb\nc"],
  ["U+2028 and U+2029", "a\u2028b\u2029c", "a\nb\nc"],
  ["LF and TAB", "a\n\tb", "a\n\tb"],
  ["inner spaces", "a  b", "a  b"],
  ["spaces at line ends", "a  \nb\t\n", "a\nb"],
  ["many empty lines", "a\n\n\n\n\nb", "a\n\nb"],
  ["empty lines of spaces", "a\n \n \n \nb", "a\n\nb"],
])("abuse 3: a block with %s has its newlines normalised", (_, raw, value) => {
  expect(cleanBlock(raw)).toEqual({ ok: true, value });
});

test.each([
  ["abuse 2: NUL", "a\0b", "control"],
  ["abuse 3: ESC", "a\u001b[31mb", "control"],
  ["abuse 3: a C1 control", "a\u0085b", "control"],
  ["abuse 4: a lone surrogate", "a\ud800", "surrogate"],
  ["abuse 7: zalgo", `fine\n${zalgo}`, "marks"],
])("a block is refused for %s", (_, raw, error) => {
  expect(cleanBlock(raw)).toEqual({ ok: false, error });
});

test.each([
  ["nothing", "", true],
  ["white space", " \u3000\u00a0", true],
  ["zero-width characters", "\u200b\u200c\u200d\u2060\ufeff", true],
  ["Hangul fillers", "\u3164\u115f\uffa0", true],
  ["the Braille blank", "\u2800", true],
  ["variation selectors", "\ufe0f", true],
  ["a letter", "\u200dx", false],
  ["an emoji", "👋", false],
])("abuse 6: a text of %s is blank: %s %s", (_, text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

test.each([
  ["", 0],
  ["abc", 3],
  ["한국", 2],
  ["👋🏽", 2],
  ["𠮷a", 2],
  ["👩‍👩‍👧‍👦", 7],
  ["\ud800", 1],
])("abuse 10: %j has %i code points", (text, count) => {
  expect(codePoints(text)).toBe(count);
});
