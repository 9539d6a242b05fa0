import { DEFAULT_LOCALE, isLocale, type Locale } from "../domain/locales";

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
