import type { Database, ReadClient, Tx } from "./database";
import type { Outbox } from "./generated/sqlite/client";
import { insertStatements, join, raw, sql } from "./sql";

export type OutboxRow = Outbox;

/** A mail that is to go out. `key` is purpose:campaign:recipient:version and keeps it from being queued twice. */
export interface NewMail {
  id: string;
  key: string;
  kind: string;
  campaignId: string | null;
  signatureId: string | null;
  targetId: string | null;
  deliveryId: string | null;
  textId: string | null;
  locale: string;
  messageId: string;
  availableAt: Date;
  createdAt: Date;
}

/** Queues mails in the caller's transaction; one whose key is there already is left as it is. Returns the ids queued. */
export async function enqueue(tx: Tx, mails: readonly NewMail[]): Promise<Set<string>> {
  const queued = new Set<string>();
  const rows = mails.map((mail) => ({ ...mail, state: "pending" }));
  for (const statement of insertStatements("Outbox", rows, `ON CONFLICT ("key") DO NOTHING RETURNING "id"`))
    for (const { id } of await tx.$queryRaw<{ id: string }[]>(statement)) queued.add(id);
  return queued;
}

/**
 * Leases up to `limit` mails that are due: from now until `leasedUntil` they are this worker's. `fence` grows with every
 * lease, so a worker that slept past its lease cannot record a result. Rows whose lease ran out are not taken here: what
 * became of them is unknown, see `takeBackExpired`.
 */
export async function lease(db: Database, now: Date, leasedUntil: Date, limit: number): Promise<OutboxRow[]> {
  const skipLocked = db.provider === "postgres" ? raw("FOR UPDATE SKIP LOCKED") : raw("");
  return db.write(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>(
      sql`SELECT "id" FROM "Outbox" WHERE "state" IN ('pending', 'deferred', 'unknown') AND "availableAt" <= ${now}
          ORDER BY "availableAt" LIMIT ${limit} ${skipLocked}`,
    );
    if (due.length === 0) return [];
    const ids = due.map((row) => row.id);
    await tx.$executeRaw(
      sql`UPDATE "Outbox" SET "state" = 'leased', "leasedUntil" = ${leasedUntil}, "attempt" = "attempt" + 1,
          "fence" = "fence" + 1 WHERE "id" IN (${join(ids)})`,
    );
    return tx.outbox.findMany({ where: { id: { in: ids } }, orderBy: { availableAt: "asc" } });
  });
}

/** Mails whose lease ran out: their worker died between lease and record. */
export function findExpired(read: ReadClient, now: Date, limit: number): Promise<OutboxRow[]> {
  return read.outbox.findMany({ where: { state: "leased", leasedUntil: { lte: now } }, take: limit });
}

export interface Settlement {
  id: string;
  fence: number;
  state: string;
  availableAt: Date | null;
  unknowns: number;
  reply: string | null;
}

/**
 * Records what became of leased mails and returns the ids recorded. A mail that somebody else leased meanwhile (another
 * fence) is left alone. `settledAt` is set when the state is final. Mails that ended alike share a statement.
 */
export async function record(tx: Tx, settlements: readonly Settlement[], now: Date): Promise<Set<string>> {
  const recorded = new Set<string>();
  const alike = new Map<string, Settlement[]>();
  for (const settlement of settlements) {
    const { state, availableAt, unknowns, reply } = settlement;
    const end = JSON.stringify([state, availableAt, unknowns, reply]);
    alike.set(end, [...(alike.get(end) ?? []), settlement]);
  }
  for (const group of alike.values()) {
    const { state, availableAt, unknowns, reply } = group[0] as Settlement;
    const settledAt = state === "pending" || state === "deferred" || state === "unknown" ? null : now;
    const next = availableAt === null ? sql`` : sql`"availableAt" = ${availableAt},`;
    const leases = group.map(({ id, fence }) => sql`("id" = ${id} AND "fence" = ${fence})`);
    const rows = await tx.$queryRaw<{ id: string }[]>(
      sql`UPDATE "Outbox" SET "state" = ${state}, "unknowns" = ${unknowns}, "reply" = ${reply}, ${next}
          "leasedUntil" = NULL, "settledAt" = ${settledAt}
          WHERE "state" = 'leased' AND (${join(leases, " OR ")}) RETURNING "id"`,
    );
    for (const { id } of rows) recorded.add(id);
  }
  return recorded;
}

/** held → sent, or due once more; true for the one caller that changed it. */
export async function answerHeld(tx: Tx, id: string, answer: "sent" | "again", now: Date): Promise<boolean> {
  const data =
    answer === "sent" ? { state: "sent", settledAt: now } : { state: "unknown", availableAt: now, settledAt: null };
  const { count } = await tx.outbox.updateMany({ where: { id, state: "held" }, data });
  return count === 1;
}

/** The organisation whose campaign a mail belongs to; null when it belongs to none. */
export async function findMailOwner(read: ReadClient | Tx, id: string): Promise<string | null> {
  const mail = await read.outbox.findUnique({ where: { id }, select: { campaignId: true } });
  const { campaignId } = mail ?? {};
  return campaignId ? ((await read.campaign.findUnique({ where: { id: campaignId } }))?.organisationId ?? null) : null;
}

/** Calls off what has not gone out yet of one signer's mails. */
export async function cancelForSignature(tx: Tx, signatureId: string, now: Date): Promise<void> {
  await tx.outbox.updateMany({
    where: { signatureId, state: { in: ["pending", "deferred", "unknown"] } },
    data: { state: "cancelled", settledAt: now },
  });
}

/**
 * Takes one of an address's `limit` mails of a UTC day, for each key given. Returns the keys that got one. The insert's
 * own condition decides, so no two transactions can take the last one both. Keys must differ from each other.
 */
export async function takeQuota(
  tx: Tx,
  emailKeys: readonly string[],
  day: string,
  limit: number,
): Promise<Set<string>> {
  const taken = new Set<string>();
  const rows = [...emailKeys].sort().map((emailKey) => ({ emailKey, day, mails: 1 }));
  const tail = `ON CONFLICT ("emailKey", "day") DO UPDATE SET "mails" = "MailQuota"."mails" + 1
    WHERE "MailQuota"."mails" < ${Math.trunc(limit)} RETURNING "emailKey"`;
  for (const statement of insertStatements("MailQuota", rows, tail))
    for (const { emailKey } of await tx.$queryRaw<{ emailKey: string }[]>(statement)) taken.add(emailKey);
  return taken;
}

/** Mails per state, and when the oldest that is due became due. */
export async function readOutboxStatus(
  read: ReadClient,
): Promise<{ byState: Map<string, number>; oldestDue: Date | null }> {
  const groups = await read.outbox.groupBy({ by: ["state"], _count: { _all: true } });
  const oldest = await read.outbox.findFirst({
    where: { state: { in: ["pending", "deferred", "unknown"] } },
    orderBy: { availableAt: "asc" },
    select: { availableAt: true },
  });
  return {
    byState: new Map(groups.map((group) => [group.state, group._count._all])),
    oldestDue: oldest?.availableAt ?? null,
  };
}
