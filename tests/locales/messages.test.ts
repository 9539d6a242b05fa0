import { describe, expect, expectTypeOf, test } from "vitest";
import { CONFIRM_GRACE_MS } from "../../app/domain/campaign";
import { direction, LOCALES, type Locale } from "../../app/domain/locales";
import { COMMENT_LIMIT, NAME_LIMIT, PLACE_LIMIT, SIGN_ERROR_CODES } from "../../app/domain/sign-form";
import { MARKS_PER_BASE_LIMIT } from "../../app/domain/text";
import { compileMessage, MESSAGES, type MessageKey, type MessageLocale, translator } from "../../app/locales";

const KEYS = Object.keys(MESSAGES.en) as MessageKey[];

/** Element types of the ICU parser's tree: 1 text argument, 2 number, 3 date, 4 time, 5 select, 6 plural. */
const NUMERIC = new Set([2, 6]);
const ARGUMENT = new Set([1, 2, 3, 4, 5, 6]);

interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
}

/** The arguments of one message: name to "number" or "text". */
function argumentsOf(locale: MessageLocale, key: MessageKey): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (elements: Element[]): void => {
    for (const element of elements) {
      if (ARGUMENT.has(element.type)) found[String(element.value)] = NUMERIC.has(element.type) ? "number" : "text";
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(compileMessage(locale, MESSAGES[locale][key]).getAst() as Element[]);
  return found;
}

function render(locale: MessageLocale, key: MessageKey, count: number): string {
  const values = Object.entries(argumentsOf(locale, key)).map(([name, kind]) => [
    name,
    kind === "number" ? count : "X",
  ]);
  return translator(locale).t(key, Object.fromEntries(values));
}

describe("the languages", () => {
  test("are those of the domain, written the same way round", () => {
    expectTypeOf<MessageLocale>().toEqualTypeOf<Locale>();
    expect(Object.keys(MESSAGES)).toEqual([...LOCALES]);
    for (const locale of LOCALES) expect(translator(locale).dir).toBe(direction(locale));
  });

  test.each(LOCALES)("%s has every key once, in the same order, and no empty message", (locale) => {
    expect(Object.keys(MESSAGES[locale])).toEqual(KEYS);
    for (const key of KEYS) expect(MESSAGES[locale][key].trim(), key).not.toBe("");
  });

  test.each(KEYS)("%s compiles in every language and asks for the same values", (key) => {
    const expected = argumentsOf("en", key);
    for (const locale of LOCALES) expect(argumentsOf(locale, key), locale).toEqual(expected);
  });

  test.each(LOCALES)("%s reads cleanly for no, one and many", (locale) => {
    for (const key of KEYS) {
      for (const count of [0, 1, 2, 1234567]) {
        const text = render(locale, key, count);
        expect(text, key).not.toMatch(/[{}#]|undefined|NaN|\s\s|\.\.|^\s|\s$/u);
      }
    }
  });

  test.each(LOCALES)("%s writes typographic apostrophes, because a straight one is syntax in ICU", (locale) => {
    for (const key of KEYS) expect(MESSAGES[locale][key], key).not.toContain("'");
  });

  test("Korean never puts a particle that depends on the last sound behind a value", () => {
    for (const key of KEYS) {
      expect(MESSAGES.ko[key], key).not.toMatch(/\}[”’]? ?(은|는|이|가|을|를|과|와|로|으로|이나|나)(?![가-힣])/u);
    }
  });
});

describe("the errors of the sign form", () => {
  test("each has words, and no words are left over", () => {
    const written = KEYS.filter((key) => key.startsWith("error.")).map((key) => key.slice("error.".length));
    expect(written.sort()).toEqual([...SIGN_ERROR_CODES].sort());
  });

  test.each([
    ["error.name.too_long", NAME_LIMIT],
    ["error.place.too_long", PLACE_LIMIT],
    ["error.comment.too_long", COMMENT_LIMIT],
    ["error.email.too_long", 254],
    ["error.email.too_long", 64],
    ["error.name.marks", MARKS_PER_BASE_LIMIT],
    ["error.place.marks", MARKS_PER_BASE_LIMIT],
    ["error.comment.marks", MARKS_PER_BASE_LIMIT],
  ] as const)("%s names the limit %d", (key, limit) => {
    for (const locale of LOCALES) expect(MESSAGES[locale][key]).toContain(translator(locale).number(limit));
  });
});

describe("what a watched inbox shows", () => {
  const shown = KEYS.filter((key) => /^mail\.\w+\.(subject|preheader)$/.test(key));

  test("every mail to a signer has a subject and a preheader", () => {
    expect(shown).toHaveLength(8);
  });

  test.each(shown)("%s names no campaign, country, name or signature", (key) => {
    for (const locale of LOCALES) {
      expect(argumentsOf(locale, key)).toEqual({});
      expect(MESSAGES[locale][key]).not.toMatch(/korea|dprk|campaign|petition|sign|북한|한국|캠페인|청원|서명/iu);
    }
  });
});

describe("translator", () => {
  test("is made once per language", () => {
    expect(translator("ko")).toBe(translator("ko"));
    expect(translator("ko")).not.toBe(translator("en"));
  });

  test.each([
    ["en", 0, "Nobody has signed yet"],
    ["en", 1, "1 person has signed"],
    ["en", 100000, "100,000 people have signed"],
    ["ko", 0, "아직 서명한 사람이 없습니다"],
    ["ko", 1, "1명이 서명했습니다"],
    ["ko", 100000, "100,000명이 서명했습니다"],
  ] as const)("%s counts %d signers in words", (locale, count, words) => {
    expect(translator(locale).t("campaign.count", { count })).toBe(words);
  });

  test.each([
    ["en", "8 September 2011", /^8 September 2011(,| at) 23:30 UTC$/, /^9 September 2011(,| at) 08:30 GMT\+9$/],
    ["ko", "2011년 9월 8일", /^2011년 9월 8일 23:30 UTC$/, /^2011년 9월 9일 08:30 GMT\+9$/],
  ] as const)("%s writes dates in UTC whatever the machine's zone", (locale, day, moment, inSeoul) => {
    const late = new Date("2011-09-08T23:30:00Z");
    expect(translator(locale).date(late)).toBe(day);
    expect(translator(locale).date("2011-09-08")).toBe(day);
    expect(translator(locale).dateTime(late)).toMatch(moment);
    expect(translator(locale).dateTime(late, "Asia/Seoul")).toMatch(inSeoul);
  });

  test("refuses what is no date", () => {
    expect(() => translator("en").date("soon")).toThrow(RangeError);
  });

  test("abuse 11: values stand as they are, whatever they look like", () => {
    const { t } = translator("en");
    for (const name of ["O'Hara", "<b>x</b>", "{url}", "{count, plural,", "Null", "#", "-1"]) {
      expect(t("mail.greeting_name", { name })).toBe(`Hello ${name},`);
    }
  });

  test("says which value is missing", () => {
    expect(() => translator("en").t("mail.greeting_name")).toThrow(/name/);
  });

  test("the grace after closing can be told in whole hours", () => {
    const hours = CONFIRM_GRACE_MS / 3_600_000;
    expect(translator("en").t("campaign.closed.grace", { hours })).toContain("24 hours");
  });
});
