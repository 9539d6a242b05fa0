import { type AuditQuery, readAudit } from "../../data/audit";
import { findOrganisations } from "../../data/organisations";
import type { AuditAct } from "../../domain/audit";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { auditNames, type ShownAuditEntry, shownEntry } from "./read-audit-page";

const PAGE = 500;

/**
 * Entries for the operator, the oldest first, page by page; null when no organisation has this slug. Organisations are
 * named in English.
 */
export async function listAudit(
  ctx: Ctx,
  { organisation, act, since }: { organisation?: string; act?: AuditAct; since?: Date },
): Promise<AsyncGenerator<ShownAuditEntry[]> | null> {
  const rows = await findOrganisations(ctx.db.read);
  const asked = rows.find(({ slug }) => slug === organisation);
  if (organisation !== undefined && !asked) return null;
  const organisations = rows.map(({ id, slug, names }) => ({ id, name: organisationName(names, "en") || slug }));
  const query: AuditQuery = {
    organisationIds: asked ? [asked.id] : null,
    act: act ?? null,
    actor: null,
    from: since ?? null,
    before: null,
  };
  return pages();

  async function* pages(): AsyncGenerator<ShownAuditEntry[]> {
    for await (const page of readAudit(ctx.db.read, query, PAGE)) {
      const names = await auditNames(ctx, page, [], organisations);
      yield page.map((row) => shownEntry(row, names));
    }
  }
}
