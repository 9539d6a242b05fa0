import { DEFAULT_LOCALE, isLocale, type Locale } from "../domain/locales";

export { localePath } from "../domain/locale-path";

/**
 * Takes the language prefix off a path: `/ko/campaigns/x` is Korean `/campaigns/x`. A path without a known prefix is the
 * default language's, as it is. `isRedundant` tells that the prefix names the default language, which has its own
 * addresses without one.
 */
export function splitLocale(path: string): { locale: Locale; path: string; isRedundant: boolean } {
  const [, first = "", ...rest] = path.split("/");
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path, isRedundant: false };
  return { locale: first, path: `/${rest.join("/")}`, isRedundant: first === DEFAULT_LOCALE };
}
