import { countAudit, findAudit, findAuditActors, findStaffNames } from "../../data/audit";
import { type AuditChange, type AuditEntry, readDetail } from "../../domain/audit";
import type { AuditFilter } from "../../domain/audit-filter";
import { stretchOf } from "../../domain/paging";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";
import { auditScope } from "./audit-scope";

/** An entry as staff see it. */
export interface ShownAuditEntry {
  sequence: number;
  at: Date;
  act: string;
  /** The name of a member of staff, else their id; AUDIT_ACTORS as they are. */
  person: string;
  subject: string;
  /** What the subject is called where that is known, else its id. */
  subjectName: string | null;
  /** The organisation's name. */
  organisation: string | null;
  change: AuditChange;
}

export interface AuditPage {
  total: number;
  /** The newest first. */
  entries: ShownAuditEntry[];
  /** Whom the entries may be limited to, by name. */
  people: { id: string; name: string }[];
  /** Which organisations the entries may be limited to, by name. */
  organisations: { slug: string; name: string }[];
}

const UNREADABLE: AuditChange = { before: null, after: null };

/** A page of the audit, as far as the actor may see it (see auditScope). Throws AccessError. */
export async function readAuditPage(
  ctx: Ctx,
  actor: Actor,
  input: { filter: AuditFilter; page: number; perPage: number; locale: string },
): Promise<AuditPage> {
  const { filter, locale } = input;
  const { query, organisations } = await auditScope(ctx, actor, { act: "audit.read", filter, locale });
  const { read } = ctx.db;
  const total = await countAudit(read, query);
  const stretch = stretchOf(input.page, input.perPage, total);
  const rows = stretch ? await findAudit(read, query, stretch) : [];
  const actors = await findAuditActors(read, {
    organisationIds: query.organisationIds,
    act: null,
    actor: null,
    from: null,
    before: null,
  });
  const names = await auditNames(ctx, rows, actors, organisations);
  const people = actors.map((id) => ({ id, name: names.get(id) ?? id }));
  people.sort((a, b) => a.name.localeCompare(b.name, locale));
  return {
    total,
    entries: rows.map((row) => shownEntry(row, names)),
    people,
    organisations: organisations.map(({ slug, name }) => ({ slug, name })),
  };
}

/** What the ids in these entries are called now. */
export async function auditNames(
  ctx: Ctx,
  rows: readonly AuditEntry[],
  actors: readonly string[],
  organisations: readonly { id: string; name: string }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ actorId, subjectId }) => [actorId, subjectId].filter((id) => id !== null));
  const staff = await findStaffNames(ctx.db.read, [...new Set([...ids, ...actors])]);
  return new Map([...organisations.map(({ id, name }) => [id, name] as const), ...staff]);
}

/** An entry with the names that its ids stand for. A detail that is none, in a row that was changed, is left out. */
export function shownEntry(row: AuditEntry, names: ReadonlyMap<string, string>): ShownAuditEntry {
  const { sequence, at, act, actorId, actor, subject, subjectId, organisationId, detail } = row;
  return {
    sequence,
    at,
    act,
    person: actorId === null ? actor : actor || (names.get(actorId) ?? actorId),
    subject,
    subjectName: subjectId === null ? null : (names.get(subjectId) ?? subjectId),
    organisation: organisationId === null ? null : (names.get(organisationId) ?? organisationId),
    change: readDetail(detail) ?? UNREADABLE,
  };
}
