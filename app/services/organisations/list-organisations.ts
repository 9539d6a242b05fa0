import { findOrganisations, type OrganisationRow } from "../../data/organisations";
import { DEFAULT_LOCALE, type Locale } from "../../domain/locales";
import type { ShownOrganisation, Worded } from "../../domain/public-view";
import { wordedFrom } from "../../domain/worded";
import type { Ctx } from "../context";
import { shownOrganisation } from "./shown-organisation";

/** The coalition with what it says of itself, or null where there is none, and its members by name. */
export async function listOrganisations(
  ctx: Ctx,
  input: { locale: Locale },
): Promise<{ coalition: (ShownOrganisation & { about: Worded | null }) | null; members: ShownOrganisation[] }> {
  const { locale } = input;
  const rows = await findOrganisations(ctx.db.read);
  const coalition = rows.find((row) => row.kind === "coalition");
  const { compare } = new Intl.Collator(locale);
  return {
    coalition: coalition ? { ...shownOrganisation(coalition, locale), about: aboutOf(coalition, locale) } : null,
    members: rows
      .filter((row) => row.kind === "member")
      .map((row) => shownOrganisation(row, locale))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

/** What an organisation says of itself, in the reader's language, else in English, else any. */
export function aboutOf(row: OrganisationRow, locale: Locale): Worded | null {
  return wordedFrom(row.abouts, locale, DEFAULT_LOCALE);
}
