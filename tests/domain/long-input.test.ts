import { expect, test } from "vitest";
import { safeCell, unsafeCell } from "../../app/domain/csv";
import { isDisposable, isRoleAddress, parseEmail, suggestEmail } from "../../app/domain/email";
import { mergeLetter, mergeSubject } from "../../app/domain/letter";
import { pickLocale } from "../../app/domain/locales";
import { safePath } from "../../app/domain/safe-path";
import { parseSignForm } from "../../app/domain/sign-form";
import { cleanBlock, cleanLine, codePoints, isBlank, stripBidi } from "../../app/domain/text";

const LENGTH = 50_000;

const UNITS = [
  "a",
  " ",
  "\t",
  "\n",
  "\r\n",
  " \n",
  "a ",
  "\u3000",
  "\u200d",
  "\u202e",
  "\u0301",
  "\u0301\u0323",
  "\u{1d16d}\u{1d165}",
  "က\u102c",
  "👩\u200d",
  "한",
  "İ",
  ".",
  "a.",
  "..",
  "-",
  "a-",
  "@",
  "a@",
  "+",
  "%",
  "%2",
  "%25",
  "%2F",
  "/",
  "/.",
  "//",
  "\\",
  "'",
  "'=",
  "=",
  ";",
  ";=",
  ";'",
  "{",
  "{{",
  "{{a",
  "}}",
  "{{total}}",
  "www",
  "www.",
  "://",
  "http:",
  "com.",
  ".com",
  ",",
  "ko;",
  "en,",
  "q=",
  ";q=1,",
  "\0",
  "\ud800",
  "xn--",
  "п",
  "pп.",
];

const RULES: readonly (readonly [string, (text: string) => unknown])[] = [
  ["cleanLine", cleanLine],
  ["cleanBlock", cleanBlock],
  ["isBlank", isBlank],
  ["codePoints", codePoints],
  ["stripBidi", stripBidi],
  ["parseEmail", parseEmail],
  ["parseEmail of a domain", (text) => parseEmail(`a@${text}`)],
  ["suggestEmail", suggestEmail],
  ["isRoleAddress", isRoleAddress],
  ["pickLocale", pickLocale],
  ["safePath", (text) => safePath(`/${text}`, "/")],
  ["mergeLetter", (text) => mergeLetter(text, { total: text })],
  ["mergeSubject", (text) => mergeSubject(`{{total}}${text}`, { total: text })],
  ["safeCell", safeCell],
  ["unsafeCell", unsafeCell],
  [
    "parseSignForm",
    (text) =>
      parseSignForm({
        name: text,
        email: text,
        country: text,
        place: text,
        comment: text,
        consent: text,
        text,
        via: text,
      }),
  ],
];

test.each(RULES)("abuse 67: %s finishes on strings of 50,000 characters of every bad shape", (_, rule) => {
  for (const unit of UNITS) {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    for (const input of [text, `${text}x`, `x${text}!`, `${text}\u0000`]) rule(input);
  }
});

test("abuse 67: the longest domain with the most labels is looked up", () => {
  expect(isDisposable("a.".repeat(126).concat("mailinator.com"))).toBe(true);
});
