import type { AuditQuery } from "../../data/audit";
import { findOrganisations } from "../../data/organisations";
import { type AuditFilter, endOfDay, startOfDay } from "../../domain/audit-filter";
import { type Act, type Actor, mayDo } from "../../domain/roles";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { AccessError, authorise } from "../staff/authorise";

/** An organisation whose entries may be asked for. */
export interface AuditOrganisation {
  id: string;
  slug: string;
  name: string;
}

export interface AuditScope {
  /** What the actor may see of what was asked for. */
  query: AuditQuery;
  /** Every organisation whose entries the actor may see, by name. */
  organisations: AuditOrganisation[];
}

/**
 * What somebody may see of the audit: those who work for the whole coalition everything, owners the entries of their
 * organisations. An organisation that is asked for and is none of theirs is refused like one that does not exist. Throws
 * AccessError.
 */
export async function auditScope(
  ctx: Ctx,
  actor: Actor,
  input: { act: Extract<Act, "audit.read" | "audit.export">; filter: AuditFilter; locale: string },
): Promise<AuditScope> {
  const { act, filter, locale } = input;
  const isEverything = mayDo(actor, act, null);
  const rows = await findOrganisations(ctx.db.read);
  const organisations = rows
    .filter(({ id }) => isEverything || mayDo(actor, act, id))
    .map(({ id, slug, names }) => ({ id, slug, name: organisationName(names, locale) || slug }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const query = {
    act: filter.act,
    actor: filter.person,
    from: filter.from === null ? null : startOfDay(filter.from),
    before: filter.until === null ? null : endOfDay(filter.until),
  };
  if (filter.organisation !== null) {
    const asked = rows.find(({ slug }) => slug === filter.organisation);
    if (!asked) throw new AccessError("unknown");
    authorise(ctx, actor, act, asked.id);
    return { query: { ...query, organisationIds: [asked.id] }, organisations };
  }
  if (isEverything || organisations.length === 0) authorise(ctx, actor, act, null);
  for (const { id } of isEverything ? [] : organisations) authorise(ctx, actor, act, id);
  return {
    query: { ...query, organisationIds: isEverything ? null : organisations.map(({ id }) => id) },
    organisations,
  };
}
