import { describe, expect, expectTypeOf, test } from "vitest";
import { CONFIRM_GRACE_MS } from "../../app/domain/campaign";
import { direction, LOCALES, type Locale, languageTag } from "../../app/domain/locales";
import { COMMENT_LIMIT, NAME_LIMIT, PLACE_LIMIT, SIGN_ERROR_CODES } from "../../app/domain/sign-form";
import { MARKS_PER_BASE_LIMIT } from "../../app/domain/text";
import { compileMessage, MESSAGES, type MessageKey, type MessageLocale, translator } from "../../app/locales";

const KEYS = Object.keys(MESSAGES.en) as MessageKey[];

/** Element types of the ICU parser's tree: 1 text argument, 2 number, 3 date, 4 time, 5 select, 6 plural. */
const NUMERIC = new Set([2, 6]);
const ARGUMENT = new Set([1, 2, 3, 4, 5, 6]);

const PLURAL = 6;

interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
}

/** Every element of a message, those inside of plurals too. */
function elementsOf(locale: MessageLocale, key: MessageKey): Element[] {
  const inside = (element: Element): Element[] => [
    element,
    ...Object.values(element.options ?? {}).flatMap((option) => option.value.flatMap(inside)),
  ];
  return (compileMessage(locale, MESSAGES[locale][key]).getAst() as Element[]).flatMap(inside);
}

/** The arguments of one message: name to "number" or "text". */
function argumentsOf(locale: MessageLocale, key: MessageKey): Record<string, string> {
  const values = elementsOf(locale, key).filter(({ type }) => ARGUMENT.has(type));
  return Object.fromEntries(values.map(({ type, value }) => [value, NUMERIC.has(type) ? "number" : "text"]));
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
    for (const locale of LOCALES) {
      expect(translator(locale).dir).toBe(direction(locale));
      expect(translator(locale).tag).toBe(languageTag(locale));
    }
  });

  test("call themselves the same in every language", () => {
    for (const locale of LOCALES)
      for (const other of LOCALES)
        expect(MESSAGES[locale][`language.${other}`]).toBe(MESSAGES[other][`language.${other}`]);
    const names = LOCALES.map((locale) => MESSAGES.en[`language.${locale}`]);
    expect(names.join(" ")).toBe("English Français Español العربية Русский 简体中文 한국어 日本語 Deutsch Português");
  });

  test.each(LOCALES)("%s has every key once, in the same order, and no empty message", (locale) => {
    expect(Object.keys(MESSAGES[locale])).toEqual(KEYS);
    for (const key of KEYS) expect(MESSAGES[locale][key].trim(), key).not.toBe("");
  });

  test.each(KEYS)("%s compiles in every language and asks for the same values", (key) => {
    const expected = argumentsOf("en", key);
    for (const locale of LOCALES) expect(argumentsOf(locale, key), locale).toEqual(expected);
  });

  test.each(LOCALES)("%s has every plural form that its grammar has, and no other", (locale) => {
    const grammar = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const key of KEYS)
      for (const { options = {} } of elementsOf(locale, key).filter(({ type }) => type === PLURAL)) {
        const forms = Object.keys(options).filter((form) => !form.startsWith("="));
        expect(forms.toSorted(), key).toEqual(grammar);
      }
  });

  test.each(LOCALES)("%s reads cleanly for none, one, two, some and many", (locale) => {
    for (const key of KEYS) {
      for (const count of [0, 1, 2, 3, 11, 100, 1234567, 2000000]) {
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

/** Words for Korea, a campaign, a petition and signing, in all languages. */
const GIVEAWAY = new RegExp(
  [
    "korea|dprk|campaign|petition|sign",
    "corée|corea|rpdc|campagne|campaña|pétition|petición|\\bfirm",
    "kampagne|campanha|unterschr|unterzeichn|assin|petição|coreia",
    "كوري|حمل|عريض|توقيع|коре|кндр|кампан|петиц|подпис",
    "联署|签名|署名|请愿|請願|朝鲜|朝鮮|キャンペーン|북한|한국|캠페인|청원|서명",
  ].join("|"),
  "iu",
);

describe("what a watched inbox shows", () => {
  const KINDS = "confirm|reminder|already_signed|confirmed|staff_sign_in|staff_notice";
  const shown = KEYS.filter((key) => new RegExp(`^mail\\.(${KINDS})\\.(subject|preheader)$`).test(key));

  test("every mail to a signer or a member of staff has a subject and a preheader", () => {
    expect(shown).toHaveLength(2 * KINDS.split("|").length);
  });

  test.each(shown)("%s names no campaign, country, name or signature", (key) => {
    for (const locale of LOCALES) {
      expect(argumentsOf(locale, key)).toEqual({});
      expect(MESSAGES[locale][key], locale).not.toMatch(GIVEAWAY);
    }
  });
});

describe("translator", () => {
  test("is made once per language", () => {
    expect(translator("ko")).toBe(translator("ko"));
    expect(translator("ko")).not.toBe(translator("en"));
  });

  test.each([
    ["en", 0, "No confirmed signatures yet"],
    ["en", 1, "1 confirmed signature"],
    ["en", 100000, "100,000 confirmed signatures"],
    ["fr", 0, "Aucune signature confirmée pour l’instant"],
    ["fr", 1, "1 signature confirmée"],
    ["fr", 12408, "12\u202f408 signatures confirmées"],
    ["fr", 2000000, "2\u202f000\u202f000 de signatures confirmées"],
    ["es", 2000, "2000 firmas confirmadas"],
    ["es", 3000000, "3.000.000 de firmas confirmadas"],
    ["ar", 0, "لا توقيعات مؤكدة بعد"],
    ["ar", 1, "توقيع مؤكد واحد"],
    ["ar", 2, "توقيعان مؤكدان"],
    ["ar", 5, "5 توقيعات مؤكدة"],
    ["ar", 12411, "12,411 توقيعًا مؤكدًا"],
    ["ar", 100000, "100,000 توقيع مؤكد"],
    ["ru", 1, "1 подтверждённая подпись"],
    ["ru", 22, "22 подтверждённые подписи"],
    ["ru", 12408, "12\u00a0408 подтверждённых подписей"],
    ["zh", 12408, "12,408个已确认的签名"],
    ["ko", 0, "아직 확인된 서명이 없습니다"],
    ["ko", 100000, "확인된 서명 100,000명"],
    ["ja", 12408, "確定した署名：12,408筆"],
    ["de", 1, "1 bestätigte Unterschrift"],
    ["de", 12408, "12.408 bestätigte Unterschriften"],
    ["pt", 12408, "12.408 assinaturas confirmadas"],
  ] as const)("%s counts %d signatures in words", (locale, count, words) => {
    expect(translator(locale).t("home.card.count", { count })).toBe(words);
  });

  test.each([
    ["en", "8 September 2011", /^8 September 2011(,| at) 23:30 UTC$/, /^9 September 2011(,| at) 08:30 GMT\+9$/],
    ["fr", "8 septembre 2011", /^8 septembre 2011 à 23:30 UTC$/, /^9 septembre 2011 à 08:30 UTC\+9$/],
    ["es", "8 de septiembre de 2011", /^8 de sept.* 23:30 UTC$/, /^9 de sept.* 08:30 GMT\+9$/],
    ["ar", "8 سبتمبر 2011", /^8 سبتمبر 2011.* 23:30 UTC$/, /^9 سبتمبر 2011.* 08:30 \S*\+9$/],
    ["ru", "8 сентября 2011 г.", /^8 сентября 2011.* 23:30 UTC$/, /^9 сентября 2011.* 08:30 GMT\+9$/],
    ["zh", "2011年9月8日", /^2011年9月8日.*23:30/, /^2011年9月9日.*08:30/],
    ["ko", "2011년 9월 8일", /^2011년 9월 8일 23:30 UTC$/, /^2011년 9월 9일 08:30 GMT\+9$/],
    ["ja", "2011年9月8日", /^2011年9月8日.*23:30/, /^2011年9月9日.*08:30/],
    ["de", "8. September 2011", /^8. September 2011 um 23:30 UTC$/, /^9. September 2011 um 08:30 GMT\+9$/],
    ["pt", "8 de setembro de 2011", /^8 de setembro.* 23:30 UTC$/, /^9 de setembro.* 08:30 GMT\+9$/],
  ] as const)("%s writes dates in UTC whatever the machine's zone", (locale, day, moment, inSeoul) => {
    const late = new Date("2011-09-08T23:30:00Z");
    expect(translator(locale).date(late).replace(/\s/g, " ")).toBe(day);
    expect(translator(locale).date("2011-09-08")).toBe(translator(locale).date(late));
    expect(translator(locale).dateTime(late)).toMatch(moment);
    expect(translator(locale).dateTime(late, "Asia/Seoul")).toMatch(inSeoul);
  });

  test.each([
    ["fr", "2026-12-01", "1er décembre 2026"],
    ["fr", "2026-12-11", "11 décembre 2026"],
    ["es", "2026-12-01", "1 de diciembre de 2026"],
    ["pt", "2026-12-01", "1 de dezembro de 2026"],
  ] as const)("%s writes %s as %s", (locale, day, words) => {
    expect(translator(locale).date(day)).toBe(words);
  });

  test("hands back what is no text among the values, in the order of the language", () => {
    const name = { isElement: true };
    expect(translator("en").pieces("mail.greeting_name", { name })).toEqual(["Hello ", name, ","]);
    expect(translator("zh").pieces("mail.greeting_name", { name })).toEqual([name, "，您好！"]);
    expect(translator("en").pieces("mail.greeting_name", { name: "{x}" })).toEqual(["Hello {x},"]);
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
