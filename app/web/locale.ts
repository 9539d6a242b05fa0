import { DEFAULT_LOCALE, isLocale, type Locale } from "../domain/locales";

/** A language tag of a language, with a script and a region perhaps (BCP 47); many programs write "_" for "-". */
const TAG = /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|[0-9]{3}))?$/i;

export { localePath } from "../domain/locale-path";

/**
 * Takes the language prefix off a path: `/ko/campaigns/x` is Korean `/campaigns/x`. A path without a known prefix is the
 * default language's, as it is. `isRedundant` tells that the prefix names the default language where its addresses have
 * none: everywhere but at home (see localePath).
 */
export function splitLocale(path: string): { locale: Locale; path: string; hasPrefix: boolean; isRedundant: boolean } {
  const [, first = "", ...segments] = path.split("/");
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path, hasPrefix: false, isRedundant: false };
  const rest = `/${segments.join("/")}`;
  return { locale: first, path: rest, hasPrefix: true, isRedundant: first === DEFAULT_LOCALE && rest !== "/" };
}

/**
 * What a path with a language of ours in another spelling means: `/KO/x`, `/pt-BR/x`, `/zh_TW/x`, `/kor/x`. Null for every
 * other path, one in our own spelling among them.
 */
export function respelled(path: string): { locale: Locale; path: string } | null {
  const [, first = "", ...segments] = path.split("/");
  if (isLocale(first) || !TAG.test(first)) return null;
  const [tag = ""] = Intl.getCanonicalLocales(first.replaceAll("_", "-"));
  const language = tag.split("-", 1)[0];
  return isLocale(language) ? { locale: language, path: `/${segments.join("/")}` } : null;
}
