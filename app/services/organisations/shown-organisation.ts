import type { OrganisationRow } from "../../data/organisations";
import { DEFAULT_LOCALE, type Locale } from "../../domain/locales";
import type { ShownOrganisation } from "../../domain/public-view";
import { wordedFrom } from "../../domain/worded";
import { shownPicture } from "../pictures/shown-picture";

/** An organisation as a page in one language shows it. */
export function shownOrganisation(row: OrganisationRow, locale: Locale): ShownOrganisation {
  return {
    slug: row.slug,
    name: organisationName(row.names, locale),
    country: row.country,
    site: row.site,
    logo: row.logo && shownPicture(row.logo),
  };
}

/** The name of an organisation in a language, else in English, else in any; empty when it has none. */
export function organisationName(names: string, locale: string): string {
  return wordedFrom(names, locale, DEFAULT_LOCALE)?.text ?? "";
}
