import { DEFAULT_LOCALE, type Locale } from "./locales";

/**
 * The address of `path` (which begins with "/") in a language. The default language has no prefix, except at home: `/`
 * is where a visitor's language is chosen (docs/decisions/0010), so its own home is `/en`.
 */
export function localePath(locale: Locale, path: string): string {
  const isHome = /^\/(?![^?#])/.test(path);
  if (isHome) return `/${locale}${path.slice(1)}`;
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}
