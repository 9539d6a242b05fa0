import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar";
import { de } from "./de";
import { en, type MessageKey } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import { pt } from "./pt";
import { ru } from "./ru";
import { zh } from "./zh";

export type { MessageKey } from "./en";

/** The languages the interface is written in. Structurally the same as `Locale` of the domain. */
export type MessageLocale = keyof typeof FORMAT_LOCALE;

/** What fills the arguments of a message. Dates are formatted first, with `date` or `dateTime`. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words, numbers and dates of one language. */
export interface Translator {
  readonly locale: MessageLocale;
  /** Language tag (BCP 47), for the `lang` attribute. */
  readonly tag: string;
  /** Writing direction, for the `dir` attribute. */
  readonly dir: "ltr" | "rtl";
  /** The locale that numbers and plurals are formatted with, for a script that does the same. */
  readonly format: string;
  /**
   * The message in this language as plain text. Values are inserted as they are: markup in them stays text.
   * Throws when a value that the message asks for is missing.
   */
  t(key: MessageKey, values?: MessageValues): string;
  /**
   * The same message in pieces, in the order of the language: its text, with the values that are objects (such as
   * elements of a page) standing between as they are.
   */
  pieces<Item extends object>(
    key: MessageKey,
    values: Readonly<Record<string, string | number | Item>>,
  ): (string | Item)[];
  /** A whole or decimal number with the language's grouping. */
  number(value: number): string;
  /** A calendar day in UTC. Takes a Date or an ISO 8601 string; throws RangeError on anything else. */
  date(value: Date | string): string;
  /** Day, hour and minute with the zone's name; UTC unless an IANA time zone is given. Throws RangeError as `date`. */
  dateTime(value: Date | string, timeZone?: string): string;
}

/**
 * The locales that numbers, dates and plurals are formatted with. en-GB writes day, month, year, which most readers of
 * English outside North America expect; Arabic is read from Morocco to Iraq, and only Western digits are read everywhere.
 */
const FORMAT_LOCALE = {
  en: "en-GB",
  fr: "fr-FR",
  es: "es-ES",
  ar: "ar-u-nu-latn",
  ru: "ru-RU",
  zh: "zh-CN",
  ko: "ko-KR",
  ja: "ja-JP",
  de: "de-DE",
  pt: "pt-BR",
} as const;

/** All messages, by language. The types force every language to have every key of `en`. */
export const MESSAGES: Readonly<Record<MessageLocale, Readonly<Record<MessageKey, string>>>> = {
  en,
  fr,
  es,
  ar,
  ru,
  zh,
  ko,
  ja,
  de,
  pt,
};

const translators = new Map<MessageLocale, Translator>();

/** The translator of one language, made once per process; it compiles each message at its first use. */
export function translator(locale: MessageLocale): Translator {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const made = createTranslator(locale);
  translators.set(locale, made);
  return made;
}

function createTranslator(locale: MessageLocale): Translator {
  const formatLocale = FORMAT_LOCALE[locale];
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(formatLocale);
  const days = new Intl.DateTimeFormat(formatLocale, { dateStyle: "long", timeZone: "UTC" });
  const moments = new Map<string, Intl.DateTimeFormat>();

  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compileMessage(locale, MESSAGES[locale][key]);
    compiled.set(key, made);
    return made;
  };

  const momentsIn = (timeZone: string): Intl.DateTimeFormat => {
    const known = moments.get(timeZone);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(formatLocale, {
      year: "numeric",
      month: "long",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "short",
      timeZone,
    });
    moments.set(timeZone, made);
    return made;
  };

  const polish = locale === "fr" ? firstOfMonth : (text: string) => text;

  return {
    locale,
    tag: locale === "zh" ? "zh-Hans" : locale,
    dir: locale === "ar" ? "rtl" : "ltr",
    format: formatLocale,
    t: (key, values) => String(messageOf(key).format(values)),
    pieces: <Item extends object>(key: MessageKey, values: Readonly<Record<string, string | number | Item>>) =>
      messageOf(key)
        .formatToParts<Item>(values)
        .map(({ value }) => value as string | Item),
    number: (value) => numbers.format(value),
    date: (value) => polish(days.format(toDate(value))),
    dateTime: (value, timeZone = "UTC") => polish(momentsIn(timeZone).format(toDate(value))),
  };
}

/** French says “le premier” of the first day of a month only; Intl writes a plain 1. */
function firstOfMonth(text: string): string {
  return text.replace(/^1(?=\s)/, "1er");
}

/** Compiles one ICU message. Tags are not part of our messages: `<` is a character like any other. Throws SyntaxError. */
export function compileMessage(locale: MessageLocale, message: string): IntlMessageFormat {
  return new IntlMessageFormat(message, FORMAT_LOCALE[locale], undefined, { ignoreTag: true });
}

function toDate(value: Date | string): Date {
  return typeof value === "string" ? new Date(value) : value;
}
