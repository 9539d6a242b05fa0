import type { DeliveryState } from "../domain/delivery";
import type { Database, ReadClient, Tx } from "./database";
import type { Delivery } from "./generated/sqlite/client";
import { insertStatements, join, raw, sql } from "./sql";

export type DeliveryRow = Delivery;

/** A delivery that readers may use: its list is complete. */
const COMPLETE = ["frozen", "queued"] satisfies DeliveryState[];
const INCOMPLETE = ["freezing", "abandoned"] satisfies DeliveryState[];

/** The newest complete delivery of a campaign, or null. */
export function findLatestDelivery(read: ReadClient, campaignId: string): Promise<DeliveryRow | null> {
  return read.delivery.findFirst({ where: { campaignId, state: { in: COMPLETE } }, orderBy: { number: "desc" } });
}

/** Every complete delivery of a campaign, newest first. */
export function findCompleteDeliveries(
  read: ReadClient,
  campaignId: string,
): Promise<Pick<DeliveryRow, "number" | "frozenAt" | "listed" | "withheld">[]> {
  return read.delivery.findMany({
    where: { campaignId, state: { in: COMPLETE } },
    orderBy: { number: "desc" },
    // The manifest names every target; nobody who lists deliveries reads it.
    select: { number: true, frozenAt: true, listed: true, withheld: true },
  });
}

/** A complete delivery by its id, or null. */
export function findDelivery(read: ReadClient, id: string): Promise<DeliveryRow | null> {
  return read.delivery.findFirst({ where: { id, state: { in: COMPLETE } } });
}

/** Deliveries whose freezing is under way, or died. */
export function findIncomplete(read: ReadClient, campaignId: string): Promise<DeliveryRow[]> {
  return read.delivery.findMany({ where: { campaignId, state: { in: INCOMPLETE } }, orderBy: { number: "asc" } });
}

/**
 * Begins a delivery. While it is freezing, `frozenAt` is its run's last sign of life. Throws DataError "unique" when
 * another run took the number.
 */
export async function insertFreezing(
  tx: Tx,
  delivery: { id: string; campaignId: string; number: number },
  now: Date,
): Promise<void> {
  const nothing = { listed: 0, withheld: 0, merkleRoot: "", listSha256: "", manifest: "" };
  await tx.delivery.create({ data: { ...delivery, ...nothing, state: "freezing", frozenAt: now } });
}

/** Gives a sign of life; false when the delivery is no longer this run's to write. */
export async function keepFreezing(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.delivery.updateMany({ where: { id, state: "freezing" }, data: { frozenAt: now } });
  return count === 1;
}

/** freezing → abandoned, for the one run that saw it last alive at `seenAt` (any time when null). */
export async function abandon(tx: Tx, id: string, seenAt: Date | null): Promise<boolean> {
  const { count } = await tx.delivery.updateMany({
    where: { id, state: "freezing", ...(seenAt ? { frozenAt: seenAt } : {}) },
    data: { state: "abandoned" },
  });
  return count === 1;
}

/** Takes away up to `limit` entries of an abandoned delivery, then the delivery; true once nothing is left of it. */
export async function removeAbandoned(tx: Tx, id: string, limit: number): Promise<boolean> {
  if ((await tx.delivery.count({ where: { id, state: "abandoned" } })) === 0) return true;
  const first = await tx.deliveryEntry.aggregate({ where: { deliveryId: id }, _min: { position: true } });
  if (first._min.position !== null) {
    await tx.deliveryEntry.deleteMany({ where: { deliveryId: id, position: { lt: first._min.position + limit } } });
    return false;
  }
  await tx.delivery.deleteMany({ where: { id, state: "abandoned" } });
  return true;
}

export interface FrozenDelivery {
  listed: number;
  withheld: number;
  merkleRoot: string;
  listSha256: string;
  manifest: string;
  frozenAt: Date;
}

/** freezing → frozen; false when the delivery is no longer this run's. */
export async function markFrozen(tx: Tx, id: string, frozen: FrozenDelivery): Promise<boolean> {
  const { count } = await tx.delivery.updateMany({
    where: { id, state: "freezing" },
    data: { ...frozen, state: "frozen" },
  });
  return count === 1;
}

/** frozen → queued, for the one run that queues the letters. */
export async function markQueued(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.delivery.updateMany({ where: { id, state: "frozen" }, data: { state: "queued" } });
  return count === 1;
}

export interface NewEntry {
  deliveryId: string;
  position: number;
  campaignId: string;
  signatureId: string;
  country: string;
  listed: boolean;
  leaf: Uint8Array<ArrayBuffer>;
}

/** Throws DataError "unique" when one of the signatures is in a list already. */
export async function insertEntries(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry }));
  for (const statement of insertStatements("DeliveryEntry", rows, "")) await tx.$executeRaw(statement);
}

/**
 * Which of these signatures are confirmed at this instant, and whether their names may be shown. They stay so until the
 * caller's transaction ends: an erasure waits, and then finds the entries to unlink.
 */
export async function lockConfirmed(db: Database, tx: Tx, ids: readonly string[]): Promise<Map<string, boolean>> {
  const lock = db.provider === "postgres" ? raw("FOR SHARE") : raw("");
  // The state is looked at here: in the query it would lead SQLite to the index of all that are in that state.
  const rows = await tx.$queryRaw<{ id: string; state: string; showName: boolean | number }[]>(
    sql`SELECT "id", "state", "showName" FROM "Signature" WHERE "id" IN (${join([...ids])}) ${lock}`,
  );
  return new Map(rows.filter((row) => row.state === "confirmed").map((row) => [row.id, Boolean(row.showName)]));
}

export interface Candidate {
  id: string;
  country: string;
  showName: boolean;
}

/**
 * The signatures that a new delivery of a campaign would hold, in pages by id: confirmed, in no list yet, and with a
 * consent to be delivered that was not taken back since.
 */
export async function* readCandidates(
  read: ReadClient,
  campaignId: string,
  pageSize: number,
): AsyncGenerator<Candidate[]> {
  for (let after = ""; ; ) {
    const rows = await read.$queryRaw<(Omit<Candidate, "showName"> & { showName: boolean | number })[]>(
      sql`SELECT s."id", s."country", s."showName" FROM "Signature" s
          WHERE s."campaignId" = ${campaignId} AND s."state" = 'confirmed' AND s."id" > ${after}
            AND NOT EXISTS (SELECT 1 FROM "DeliveryEntry" d JOIN "Delivery" v ON v."id" = d."deliveryId"
                            WHERE d."signatureId" = s."id" AND v."state" IN (${join(COMPLETE)}))
            AND NOT EXISTS (
              SELECT 1 FROM "Consent" c WHERE c."signatureId" = s."id" AND c."purpose" = 'deliver' AND c."granted" = false
                AND NOT EXISTS (SELECT 1 FROM "Consent" g WHERE g."signatureId" = s."id" AND g."purpose" = 'deliver'
                                  AND g."granted" = true AND g."at" > c."at"))
          ORDER BY s."id" LIMIT ${pageSize}`,
    );
    if (rows.length > 0) yield rows.map((row) => ({ ...row, showName: Boolean(row.showName) }));
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? after;
  }
}

export interface ListedSignature {
  id: string;
  textId: string;
  showName: boolean;
  sealed: Uint8Array | null;
  /** The newest leaf of the signature. */
  leaf: Uint8Array<ArrayBuffer>;
}

/** What the order and the leaves of a list are made of, for these signatures, in no order. */
export async function readForList(read: ReadClient, ids: readonly string[]): Promise<ListedSignature[]> {
  const signatures = await read.signature.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, textId: true, showName: true, sealed: true },
  });
  const entries = await read.ledgerEntry.findMany({
    where: { signatureId: { in: [...ids] } },
    select: { signatureId: true, leaf: true },
    orderBy: { position: "asc" },
  });
  const leaves = new Map(entries.map((entry) => [entry.signatureId, entry.leaf]));
  return signatures.flatMap((signature) => {
    const leaf = leaves.get(signature.id);
    return leaf ? [{ ...signature, leaf }] : [];
  });
}

/** One entry of a frozen list with its signature as it is now; the signature's fields are null when it was erased. */
export interface EntryRow {
  position: number;
  listed: boolean;
  leaf: Uint8Array;
  signatureId: string | null;
  state: string | null;
  showName: boolean | null;
  sealed: Uint8Array | null;
  nonce: Uint8Array | null;
  country: string | null;
  locale: string | null;
  textId: string | null;
  confirmedAt: Date | null;
  /** Where the leaf stands in the campaign's ledger. */
  ledgerPosition: number | null;
}

/** A frozen list in its order, in pages. */
export async function* readEntries(read: ReadClient, deliveryId: string, pageSize: number): AsyncGenerator<EntryRow[]> {
  for (let next = 0; ; ) {
    const rows = await read.$queryRaw<EntryRow[]>(
      sql`SELECT e."position", e."listed", e."leaf", e."signatureId", s."state", s."showName", s."sealed", s."nonce",
                 s."country", s."locale", s."textId", s."confirmedAt", l."position" AS "ledgerPosition"
          FROM "DeliveryEntry" e
          LEFT JOIN "Signature" s ON s."id" = e."signatureId"
          LEFT JOIN "LedgerEntry" l ON l."signatureId" = e."signatureId" AND l."leaf" = e."leaf"
          WHERE e."deliveryId" = ${deliveryId} AND e."position" >= ${next}
          ORDER BY e."position" LIMIT ${pageSize}`,
    );
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    next = (rows.at(-1)?.position ?? 0) + 1;
  }
}
