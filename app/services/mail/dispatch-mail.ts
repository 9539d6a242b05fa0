import { setTimeout as sleep } from "node:timers/promises";
import type { GroupKind } from "../../data/database";
import { findExpired, lease, type OutboxRow, record, type Settlement } from "../../data/outbox";
import { LEASE_MS, leaseExpired, type MailKind, type Outcome, SENDING_MS, settle } from "../../domain/outbox";
import type { MailTransport, OutgoingMessage } from "../../mail/message";
import type { Ctx } from "../context";
import { composeMail } from "./compose-mail";

export interface DispatchResult {
  /** Mails taken up in this run. */
  leased: number;
  sent: number;
  deferred: number;
  failed: number;
  unknown: number;
  held: number;
  cancelled: number;
}

export interface DispatchOptions {
  /** Mails taken up at the most. */
  limit: number;
  /** When aborted, no further mail is started; those not started go back untouched. */
  signal?: AbortSignal;
  /** Builds the message of a row, null when it is not wanted any more. */
  compose?: (ctx: Ctx, row: OutboxRow) => Promise<OutgoingMessage | null>;
}

/** Mails under way at a time. */
const CONCURRENCY = 5;
const EXPIRED_BATCH = 200;
/** With so many writes waiting, signers are in a rush: each mail then waits this long before it takes its share. */
const RUSH_WRITES = 16;
const RUSH_PAUSE_MS = 200;

/**
 * Sends what is due, once: lease, look again whether it is still wanted, send, record. A crash between the server's
 * reply and the record leaves the lease to run out, which counts as unknown: a signer may then get the same mail (same
 * Message-ID) twice, never none; a letter waits (domain/outbox, settle).
 */
export async function dispatchDue(
  ctx: Ctx,
  transport: MailTransport,
  options: DispatchOptions,
): Promise<DispatchResult> {
  await takeBackExpired(ctx);
  const now = ctx.clock();
  const leasedUntil = new Date(now.getTime() + LEASE_MS);
  const rows = await lease(ctx.db, now, leasedUntil, options.limit);
  const result: DispatchResult = {
    leased: rows.length,
    sent: 0,
    deferred: 0,
    failed: 0,
    unknown: 0,
    held: 0,
    cancelled: 0,
  };
  const waiting = rows.values();
  const lane = async () => {
    for (const row of waiting) {
      if (ctx.db.waiting >= RUSH_WRITES) await sleep(RUSH_PAUSE_MS);
      const left = leasedUntil.getTime() - ctx.clock().getTime();
      if (options.signal?.aborted || left < SENDING_MS) {
        await giveBack(ctx, row);
        continue;
      }
      const state = await dispatchOne(ctx, transport, row, options.compose ?? composeMail);
      if (state in result) result[state as keyof DispatchResult]++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return result;
}

async function dispatchOne(
  ctx: Ctx,
  transport: MailTransport,
  row: OutboxRow,
  compose: (ctx: Ctx, row: OutboxRow) => Promise<OutgoingMessage | null>,
): Promise<string> {
  let outcome: Outcome;
  try {
    const message = await compose(ctx, row);
    if (message === null)
      return await settleRow(ctx, row, { state: "cancelled", availableAt: null, unknowns: row.unknowns }, null);
    outcome = await transport.send(message);
  } catch (error) {
    ctx.log.error({ mail: row.id, kind: row.kind, error: (error as Error).name }, "A mail could not be put together");
    outcome = { kind: "deferred", reply: "not composed" };
  }
  const settled = settle(attemptOf(row), outcome, ctx.clock(), jitter(ctx));
  return settleRow(ctx, row, settled, outcome.reply);
}

async function settleRow(
  ctx: Ctx,
  row: OutboxRow,
  settled: { state: string; availableAt: Date | null; unknowns: number },
  reply: string | null,
): Promise<string> {
  const recorded = await ctx.db.writeGrouped(recordGroup, {
    now: ctx.clock(),
    settlement: { id: row.id, fence: row.fence, ...settled, reply },
  });
  if (!recorded) ctx.log.warn({ mail: row.id, state: settled.state }, "The lease had run out before the result came");
  return settled.state;
}

/** Results that come in together share a commit; true for each that was still this worker's to record. */
const recordGroup: GroupKind<{ now: Date; settlement: Settlement }, boolean> = {
  name: "record-mail",
  maxItems: 100,
  async run(tx, items) {
    const now = new Date(Math.max(...items.map((item) => item.now.getTime())));
    const recorded = await record(
      tx,
      items.map((item) => item.settlement),
      now,
    );
    return items.map((item) => recorded.has(item.settlement.id));
  },
};

/** Mails whose worker died with the lease: nobody knows whether they went out. */
async function takeBackExpired(ctx: Ctx): Promise<void> {
  const now = ctx.clock();
  const expired = await findExpired(ctx.db.read, now, EXPIRED_BATCH);
  const settlements = expired.flatMap((row): Settlement[] => {
    const settled = leaseExpired({ ...attemptOf(row), leasedUntil: row.leasedUntil }, now, jitter(ctx));
    return settled === null ? [] : [{ id: row.id, fence: row.fence, ...settled, reply: "lease ran out" }];
  });
  if (settlements.length > 0) await ctx.db.write((tx) => record(tx, settlements, now));
}

/** Puts a leased mail back as if it had not been taken: nothing of it went out. */
async function giveBack(ctx: Ctx, row: OutboxRow): Promise<void> {
  await ctx.db.write((tx) =>
    tx.outbox.updateMany({
      where: { id: row.id, fence: row.fence, state: "leased" },
      data: { state: row.unknowns > 0 ? "unknown" : "pending", leasedUntil: null, attempt: { decrement: 1 } },
    }),
  );
}

function attemptOf(row: OutboxRow) {
  return { kind: row.kind as MailKind, attempt: row.attempt, unknowns: row.unknowns, createdAt: row.createdAt };
}

function jitter(ctx: Ctx): number {
  return (ctx.random(1)[0] as number) / 255;
}
