import { countByOrganisation } from "../../data/members";
import { findOrganisations } from "../../data/organisations";
import type { Locale } from "../../domain/locales";
import { type Actor, mayDo, type Role } from "../../domain/roles";
import type { Ctx } from "../context";
import { organisationName } from "./shown-organisation";

/** An organisation as the desk lists it. */
export interface OwnOrganisation {
  slug: string;
  name: string;
  country: string;
  /** What the actor is in it; null for who sees all. */
  role: Role | null;
  members: number;
  mayReadAudit: boolean;
}

/** The organisations somebody may see from inside, by name: their own, or all for those with a coalition role. */
export async function listOwnOrganisations(ctx: Ctx, actor: Actor, locale: Locale): Promise<OwnOrganisation[]> {
  const [rows, members] = await Promise.all([findOrganisations(ctx.db.read), countByOrganisation(ctx.db.read)]);
  const { compare } = new Intl.Collator(locale);
  return rows
    .filter((row) => mayDo(actor, "organisation.read", row.id))
    .map((row) => ({
      slug: row.slug,
      name: organisationName(row.names, locale),
      country: row.country,
      role: actor.members.find((member) => member.organisationId === row.id)?.role ?? null,
      members: members.get(row.id) ?? 0,
      mayReadAudit: mayDo(actor, "audit.read", row.id),
    }))
    .sort((a, b) => compare(a.name, b.name));
}
