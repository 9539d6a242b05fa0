import type { AuditEntry } from "../domain/audit";
import type { Provider, ReadClient, Tx } from "./database";
import { sql } from "./sql";

/** Postgres's lock that hands out the chain's end to one transaction at a time, until its commit. */
const CHAIN_LOCK = 1_096_111_700;

/**
 * Appends to the chain what `make` makes of the entry's number and the hash before it. On SQLite a transaction is the
 * only writer anyhow; on Postgres the lock is held until the commit, so that two at once make one chain: append last in
 * a transaction, so that others wait only for its commit.
 */
export async function appendAudit(
  tx: Tx,
  provider: Provider,
  make: (last: Pick<AuditEntry, "sequence" | "hash"> | null) => AuditEntry,
): Promise<AuditEntry> {
  if (provider === "postgres") await tx.$queryRaw(sql`SELECT 1 FROM pg_advisory_xact_lock(${CHAIN_LOCK})`);
  const last = await tx.auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const entry = make(last);
  await tx.auditEntry.create({ data: entry });
  return entry;
}

/** Which entries are meant; null is no limit. */
export interface AuditQuery {
  /** Entries of these organisations alone. */
  organisationIds: readonly string[] | null;
  act: string | null;
  /** The id of a member of staff, or the name of an actor who is none. */
  actor: string | null;
  /** From this instant on. */
  from: Date | null;
  /** Before this instant. */
  before: Date | null;
}

export const EVERY_ENTRY: AuditQuery = { organisationIds: null, act: null, actor: null, from: null, before: null };

function whereOf({ organisationIds, act, actor, from, before }: AuditQuery) {
  return {
    ...(organisationIds === null ? {} : { organisationId: { in: [...organisationIds] } }),
    ...(act === null ? {} : { act }),
    ...(actor === null ? {} : { OR: [{ actorId: actor }, { actorId: null, actor }] }),
    at: { ...(from === null ? {} : { gte: from }), ...(before === null ? {} : { lt: before }) },
  };
}

/** The entries that are meant, in order, in pages of so many. What is appended meanwhile may come along. */
export async function* readAudit(read: ReadClient, query: AuditQuery, pageSize: number): AsyncGenerator<AuditEntry[]> {
  for (let after = -1; ; ) {
    const page = await read.auditEntry.findMany({
      where: { ...whereOf(query), sequence: { gt: after } },
      orderBy: { sequence: "asc" },
      take: pageSize,
    });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.sequence ?? after;
  }
}

/** A stretch of the entries that are meant, the newest first. */
export function findAudit(
  read: ReadClient,
  query: AuditQuery,
  stretch: { skip: number; take: number },
): Promise<AuditEntry[]> {
  return read.auditEntry.findMany({ where: whereOf(query), orderBy: { sequence: "desc" }, ...stretch });
}

export function countAudit(read: ReadClient, query: AuditQuery): Promise<number> {
  return read.auditEntry.count({ where: whereOf(query) });
}

/** Who did any of the entries that are meant: ids of members of staff, names of other actors. */
export async function findAuditActors(read: ReadClient, query: AuditQuery): Promise<string[]> {
  const rows = await read.auditEntry.groupBy({ by: ["actorId", "actor"], where: whereOf(query) });
  return [...new Set(rows.map(({ actorId, actor }) => actorId ?? actor))];
}

/** What members of staff are called now: their name, else their address. Ids that are nobody's are left out. */
export async function findStaffNames(read: ReadClient, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await read.staff.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, email: true },
  });
  return new Map(rows.map(({ id, name, email }) => [id, name || email]));
}
