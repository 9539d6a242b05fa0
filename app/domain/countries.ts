import { COUNTRY_NAMES } from "./country-names";
import { type Locale, languageTag } from "./locales";

/**
 * Where a signer can live: every ISO 3166-1 alpha-2 code of a place with inhabitants, and the user-assigned XK (Kosovo).
 *
 * This is not the list of UN members: Taiwan, Kosovo, Palestine, Hong Kong, Macao and the Holy See are in it, because
 * people sign from there. Left out are AQ, BV, GS, HM, TF and UM, where nobody lives for good, and IO, whose inhabitants
 * were removed and which has military staff only.
 */
export const COUNTRIES: readonly string[] = [
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ",
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR",
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP",
  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS",
  "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS",
  "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ",
  "UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW",
].flatMap((row) => row.split(" "));

/** The 193 member states of the United Nations, as ISO 3166-1 alpha-2 codes (un.org, "Member States", 193 since 2011). */
export const UN_MEMBERS: ReadonlySet<string> = new Set(
  [
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO",
    "CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID",
    "IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK",
    "ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC",
    "SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE",
    "ZA ZM ZW",
  ].flatMap((row) => row.split(" ")),
);

const CODES: ReadonlySet<string> = new Set(COUNTRIES);
const displayNames = new Map<Locale, Intl.DisplayNames>();
const sorted = new Map<Locale, readonly Country[]>();

/** A choice of the country list. */
export type Country = { readonly code: string; readonly name: string };

/** Whether a value is one of `COUNTRIES`: two upper-case letters, exactly. */
export function isCountry(code: string): boolean {
  return CODES.has(code);
}

/** The name of a country for a reader, as letters and lists print it; an unknown code is its own name. */
export function countryName(code: string, locale: Locale): string {
  if (!isCountry(code)) return code;
  const known = displayNames.get(locale);
  const names = known ?? new Intl.DisplayNames(languageTag(locale), { type: "region", fallback: "code" });
  if (known === undefined) displayNames.set(locale, names);
  return COUNTRY_NAMES[locale][code] ?? names.of(code) ?? code;
}

/**
 * All of `COUNTRIES` with their names, in the order of the language's dictionaries (CLDR): Chinese by pinyin, Japanese by
 * kana and then by character, since a reading cannot be told from the characters.
 */
export function sortedCountries(locale: Locale): readonly Country[] {
  const known = sorted.get(locale);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(languageTag(locale));
  const list = COUNTRIES.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  sorted.set(locale, list);
  return list;
}
