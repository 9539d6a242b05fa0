import { EVERY_ENTRY, readAudit } from "../../data/audit";
import { type AuditActor, type AuditEntry, auditLine } from "../../domain/audit";
import { type AuditFilter, auditQueryText } from "../../domain/audit-filter";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";
import { BYTE_ORDER_MARK, csvText } from "../csv-text";
import { auditScope } from "./audit-scope";
import { auditNames, shownEntry } from "./read-audit-page";
import { recordAudit } from "./record-audit";

/** Columns of the audit as CSV. Times are UTC; `act` and `subject` are the codes of the chain. */
export const AUDIT_COLUMNS = [
  "no",
  "time",
  "person",
  "person_id",
  "act",
  "subject",
  "subject_id",
  "organisation",
  "before",
  "after",
  "previous",
  "hash",
] as const;

const PAGE = 500;

/**
 * The audit as CSV, page by page, as far as the actor may see it (see auditScope), the oldest entry first. That it is
 * taken is recorded first: for the organisations that it is of, or for the whole. Throws AccessError, before the first
 * page.
 */
export async function exportAuditCsv(
  ctx: Ctx,
  actor: Actor,
  { filter, locale }: { filter: AuditFilter; locale: string },
): Promise<AsyncGenerator<string>> {
  const { query, organisations } = await auditScope(ctx, actor, { act: "audit.export", filter, locale });
  const who = { id: actor.staffId, name: actor.name };
  await recordExport(ctx, who, query.organisationIds ?? [null], auditQueryText(filter));
  return csvPages();

  async function* csvPages(): AsyncGenerator<string> {
    yield `${BYTE_ORDER_MARK}${csvText([AUDIT_COLUMNS])}`;
    for await (const page of readAudit(ctx.db.read, query, PAGE)) {
      const names = await auditNames(ctx, page, [], organisations);
      yield csvText(page.map((row) => cellsOf(row, names)));
    }
  }
}

function cellsOf(row: AuditEntry, names: ReadonlyMap<string, string>) {
  const { person, organisation, change } = shownEntry(row, names);
  const textOf = (fields: unknown) => (fields === null ? null : JSON.stringify(fields));
  const { sequence, actorId, act, subject, subjectId, previous, hash } = row;
  const at = row.at.toISOString();
  const changes = [textOf(change.before), textOf(change.after)];
  return [sequence, at, person, actorId, act, subject, subjectId, organisation, ...changes, previous, hash];
}

/**
 * Writes every entry of the chain as JSON lines (see auditLine), the oldest first, a page in memory at a time. That it is
 * taken is recorded first and is the last line, unless more is done meanwhile. Returns how many lines there are.
 */
export async function exportAuditLines(
  ctx: Ctx,
  { actor, write, signal }: { actor: AuditActor; write: (text: string) => Promise<void>; signal?: AbortSignal },
): Promise<number> {
  await recordExport(ctx, actor, [null], "");
  let lines = 0;
  for await (const page of readAudit(ctx.db.read, EVERY_ENTRY, PAGE)) {
    signal?.throwIfAborted();
    await write(page.map((entry) => `${auditLine(entry)}\n`).join(""));
    lines += page.length;
  }
  return lines;
}

async function recordExport(
  ctx: Ctx,
  actor: AuditActor,
  organisationIds: readonly (string | null)[],
  filter: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    for (const organisationId of organisationIds)
      await recordAudit(tx, ctx, {
        actor,
        act: "audit.export",
        subject: "audit",
        subjectId: null,
        organisationId,
        before: null,
        after: filter === "" ? {} : { filter },
      });
  });
}
