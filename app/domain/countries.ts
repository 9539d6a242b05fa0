import type { Locale } from "./locales";

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

/**
 * Names that differ from those of CLDR. English: UN short names (UNTERM, as in M49) for members and observers, since
 * these names stand in letters to governments; plain names for Hong Kong and Macao. Korean: what a Korean organisation
 * prints. Names that CLDR changed lately are here too, so that every version of Node prints the same.
 */
const NAMES: Record<Locale, Readonly<Record<string, string>>> = {
  en: {
    AG: "Antigua and Barbuda",
    BA: "Bosnia and Herzegovina",
    BL: "Saint Barthélemy",
    BN: "Brunei Darussalam",
    BO: "Bolivia (Plurinational State of)",
    BS: "Bahamas",
    CD: "Democratic Republic of the Congo",
    CG: "Congo",
    CI: "Côte d'Ivoire",
    CV: "Cabo Verde",
    CZ: "Czechia",
    FK: "Falkland Islands (Malvinas)",
    FM: "Micronesia (Federated States of)",
    GB: "United Kingdom of Great Britain and Northern Ireland",
    GM: "Gambia",
    HK: "Hong Kong",
    IR: "Iran (Islamic Republic of)",
    KN: "Saint Kitts and Nevis",
    KP: "Democratic People's Republic of Korea",
    KR: "Republic of Korea",
    LA: "Lao People's Democratic Republic",
    LC: "Saint Lucia",
    MD: "Republic of Moldova",
    MF: "Saint Martin",
    MK: "North Macedonia",
    MM: "Myanmar",
    MO: "Macao",
    NL: "Netherlands (Kingdom of the)",
    PM: "Saint Pierre and Miquelon",
    PS: "State of Palestine",
    RU: "Russian Federation",
    SH: "Saint Helena",
    SJ: "Svalbard and Jan Mayen",
    ST: "Sao Tome and Principe",
    SY: "Syrian Arab Republic",
    SZ: "Eswatini",
    TC: "Turks and Caicos Islands",
    TL: "Timor-Leste",
    TR: "Türkiye",
    TT: "Trinidad and Tobago",
    TW: "Taiwan",
    TZ: "United Republic of Tanzania",
    US: "United States of America",
    VA: "Holy See",
    VC: "Saint Vincent and the Grenadines",
    VE: "Venezuela (Bolivarian Republic of)",
    VI: "United States Virgin Islands",
    VN: "Viet Nam",
    WF: "Wallis and Futuna",
    XK: "Kosovo",
  },
  ko: {
    CD: "콩고민주공화국",
    CF: "중앙아프리카공화국",
    CG: "콩고",
    CV: "카보베르데",
    CZ: "체코",
    HK: "홍콩",
    KP: "조선민주주의인민공화국",
    KR: "대한민국",
    MK: "북마케도니아",
    MM: "미얀마",
    MO: "마카오",
    PS: "팔레스타인",
    SZ: "에스와티니",
    TR: "튀르키예",
    TW: "대만",
    VA: "바티칸",
    XK: "코소보",
    ZA: "남아프리카공화국",
  },
};

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
  const names = known ?? new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  if (known === undefined) displayNames.set(locale, names);
  return NAMES[locale][code] ?? names.of(code) ?? code;
}

/** All of `COUNTRIES` with their names, in the alphabetical order of the language. */
export function sortedCountries(locale: Locale): readonly Country[] {
  const known = sorted.get(locale);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(locale);
  const list = COUNTRIES.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  sorted.set(locale, list);
  return list;
}
