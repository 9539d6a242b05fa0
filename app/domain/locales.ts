/**
 * Languages of the user interface, as BCP 47 primary subtags, in the order of the language menu: the default, the other
 * five official languages of the United Nations, then those of the coalition's members.
 */
export const LOCALES = ["en", "fr", "es", "ar", "ru", "zh", "ko", "ja", "de", "pt"] as const;

/** One of the languages in `LOCALES`. */
export type Locale = (typeof LOCALES)[number];

/** The language of addresses without a prefix, and of readers whose language we do not have. */
export const DEFAULT_LOCALE: Locale = "en";

const RIGHT_TO_LEFT: ReadonlySet<Locale> = new Set<Locale>(["ar"]);

/** Languages whose tag says more than their name in an address. */
const TAGS: Partial<Record<Locale, string>> = { zh: "zh-Hans" };

/** Whether a value from outside (URL prefix, form field, database row) is one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** Writing direction of a language, for the `dir` attribute of HTML. */
export function direction(locale: Locale): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr";
}

/** The language tag (BCP 47) for `lang` and `hreflang`: our Chinese is written in simplified characters. */
export function languageTag(locale: Locale): string {
  return TAGS[locale] ?? locale;
}

/**
 * Chooses the language for an `Accept-Language` header (RFC 9110, 12.5.4).
 *
 * A range matches by its primary subtag, so `ko-KR` finds `ko` (lookup, RFC 4647, 3.4), and `zh-TW` finds simplified
 * Chinese, which is nearer to it than English. `*` stands for the languages the header does not name. The highest weight wins, then the earlier range, then the order of `LOCALES`. A weight of 0
 * refuses a language; a range with a malformed weight is ignored. Nothing acceptable, or no header: the default.
 */
export function pickLocale(acceptLanguage: string | null): Locale {
  const named = new Map<string, { weight: number; position: number }>();
  for (const [position, range] of (acceptLanguage ?? "").split(",").entries()) {
    const [tag = "", ...parameters] = range.split(";");
    const weight = readWeight(parameters);
    const primary = (tag.split("-", 1)[0] ?? "").trim().toLowerCase();
    if (primary === "" || weight === null) continue;
    const known = named.get(primary);
    if (known === undefined || weight > known.weight) named.set(primary, { weight, position });
  }
  const rest = { weight: named.get("*")?.weight ?? 0, position: Number.POSITIVE_INFINITY };
  let best: Locale = DEFAULT_LOCALE;
  let bestRank = { weight: 0, position: Number.POSITIVE_INFINITY };
  for (const locale of LOCALES) {
    const rank = named.get(locale) ?? rest;
    const isHeavier = rank.weight > bestRank.weight;
    const isEarlier = rank.weight > 0 && rank.weight === bestRank.weight && rank.position < bestRank.position;
    if (isHeavier || isEarlier) {
      best = locale;
      bestRank = rank;
    }
  }
  return best;
}

/** Reads a weight (RFC 9110, 12.4.2): 1 when there is none, null when it is malformed. */
function readWeight(parameters: readonly string[]): number | null {
  for (const parameter of parameters) {
    const [name = "", value = ""] = parameter.split("=", 2).map((part) => part.trim());
    if (name.toLowerCase() !== "q") continue;
    return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : null;
  }
  return 1;
}
