import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "./locales";
import type { Worded } from "./public-view";

/**
 * The text for a reader: in the language asked for, else in `otherwise`, else in English, else in the first of our
 * languages that there is. Of two in one language the earlier counts. Null when none is in a language of ours.
 */
export function inLanguage<Text extends { locale: string }>(
  texts: readonly Text[],
  locale: string,
  otherwise: string,
): (Text & { locale: Locale }) | null {
  for (const wanted of [locale, otherwise, DEFAULT_LOCALE, ...LOCALES]) {
    const text = texts.find((candidate) => candidate.locale === wanted);
    if (text !== undefined && hasLocale(text)) return text;
  }
  return null;
}

/** The same for words that are kept as JSON, language code to text; empty words count as none. */
export function wordedFrom(json: string, locale: string, otherwise: string): Worded | null {
  const words = Object.entries(JSON.parse(json) as Record<string, string>)
    .filter(([, text]) => text !== "")
    .map(([language, text]) => ({ locale: language, text }));
  const found = inLanguage(words, locale, otherwise);
  return found && { text: found.text, locale: found.locale };
}

/** The languages of ours that there is a text in, in the order of the language menu. */
export function languagesOf(texts: readonly { locale: string }[]): Locale[] {
  return LOCALES.filter((locale) => texts.some((text) => text.locale === locale));
}

function hasLocale<Text extends { locale: string }>(text: Text): text is Text & { locale: Locale } {
  return isLocale(text.locale);
}
