import { DEFAULT_LOCALE, type Locale } from "./locales";

/** The address of `path` (which begins with "/") in a language. The default language has no prefix. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return /^\/(?![^?#])/.test(path) ? `/${locale}${path.slice(1)}` : `/${locale}${path}`;
}
