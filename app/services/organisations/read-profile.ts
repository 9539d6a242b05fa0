import { createHash } from "node:crypto";
import type { OrganisationRow } from "../../data/organisations";
import { canonicalJson } from "../../domain/canonical-json";
import type { Locale } from "../../domain/locales";
import type { ShownPicture } from "../../domain/public-view";
import { type Actor, mayDo } from "../../domain/roles";
import type { Ctx } from "../context";
import { shownPicture } from "../pictures/shown-picture";
import { openOrganisation } from "./open-organisation";
import { organisationName } from "./shown-organisation";

/** What an organisation says of itself, in all its languages. */
export interface Profile {
  slug: string;
  /** In the reader's language. */
  name: string;
  names: Partial<Record<Locale, string>>;
  abouts: Partial<Record<Locale, string>>;
  country: string;
  site: string | null;
  logo: ShownPicture | null;
  mayEdit: boolean;
  /** Names this state of the profile: an edit is saved only on what was shown. */
  revision: string;
}

/** The profile of an organisation. Throws AccessError. */
export async function readProfile(
  ctx: Ctx,
  actor: Actor,
  { slug, locale }: { slug: string; locale: Locale },
): Promise<Profile> {
  const row = await openOrganisation(ctx, ctx.db.read, actor, "organisation.read", slug);
  return {
    slug: row.slug,
    name: organisationName(row.names, locale),
    ...textsOf(row),
    country: row.country,
    site: row.site,
    logo: row.logo && shownPicture(row.logo),
    mayEdit: mayDo(actor, "organisation.edit", row.id),
    revision: revisionOf(row),
  };
}

/** The texts of a profile by language. */
export function textsOf(row: Pick<OrganisationRow, "names" | "abouts">): Pick<Profile, "names" | "abouts"> {
  return { names: JSON.parse(row.names), abouts: JSON.parse(row.abouts) };
}

/** SHA-256 (hex) of everything in a profile that its form changes. */
export function revisionOf(row: Pick<OrganisationRow, "names" | "abouts" | "country" | "site">): string {
  const { country, site } = row;
  const content = canonicalJson({ ...textsOf(row), country, site });
  return createHash("sha256").update(content).digest("hex");
}
