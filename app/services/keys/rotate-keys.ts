import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { addSealingKey, dropOldKeys, type Keys, loadKeys, sealedUnder } from "../../data/keys";
import {
  countSealedOtherwise,
  findSealedMails,
  findSealedOtherwise,
  type ResealedRow,
  resealMails,
  resealSignatures,
  type SealedRow,
} from "../../data/reseal";
import type { AuditActor } from "../../domain/audit";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { localMailContext } from "../mail/local-mail";
import { sealContext } from "../signatures/sealed-person";

export interface RotateOptions {
  keyFile: string;
  /** Who does it; the operator where left out. */
  actor?: AuditActor;
  /**
   * How old the new key must be before the old ones are dropped, in milliseconds: until then a running server may still
   * seal under an old key (it looks at the file once a second, and a write waits in its queue for seconds at most).
   */
  graceMs?: number;
  signal?: AbortSignal;
  /** Called after each batch, and at least once between the first pass over the rows and the last; it is waited for. */
  onProgress?: (step: "waiting" | "sealing", done: number, total: number) => void | Promise<void>;
}

export interface RotateResult {
  /** interrupted: both keys are in the file, everything opens, and a further run goes on. */
  outcome: "rotated" | "interrupted";
  /** False when this run went on with a rotation that an earlier one began. */
  isNew: boolean;
  keyId: number;
  resealed: number;
}

/** See RotateOptions. */
export const ROTATE_GRACE_MS = 60_000;
const BATCH = 200;
const TICK_MS = 500;

/**
 * Changes the key that personal data is sealed under: adds a key, seals every row anew in short batches, drops the old
 * key once no row is sealed under it. Servers may run meanwhile. Killed or aborted at any point, everything still opens
 * (the old key is in the file until the very end), and the next run goes on where this one stopped. Link tokens, e-mail
 * keys and the signing key stay as they are. Each run is recorded before it changes anything. Throws KeyFileError.
 */
export async function rotateKeys(ctx: Ctx, options: RotateOptions): Promise<RotateResult> {
  const { keyFile, signal } = options;
  let keys = await loadKeys(keyFile);
  const isNew = keys.keyIds.length === 1;
  const before = { key: keys.currentKeyId };
  await ctx.db.write((tx) =>
    recordAudit(tx, ctx, {
      actor: options.actor ?? "command line",
      act: "keys.rotate",
      subject: "keys",
      subjectId: null,
      organisationId: null,
      before,
      after: null,
    }),
  );
  if (isNew) keys = await addSealingKey(keyFile);
  const keyId = keys.currentKeyId;
  const total = await countSealedOtherwise(ctx.db.read, keyId);
  let resealed = 0;
  const onBatch = async (rows: number) => {
    resealed += rows;
    await options.onProgress?.("sealing", resealed, Math.max(total, resealed));
  };
  await reseal(ctx, keys, signal, onBatch);
  await waitForServers(options);
  while (!signal?.aborted && (await isLeft(ctx, keyId))) await reseal(ctx, keys, signal, onBatch);
  if (signal?.aborted) return { outcome: "interrupted", isNew, keyId, resealed };
  await dropOldKeys(keyFile, keyId);
  return { outcome: "rotated", isNew, keyId, resealed };
}

/** Waits until the key file is old enough. Its times are the machine's, so this is too. */
async function waitForServers({ keyFile, graceMs, signal, onProgress }: RotateOptions): Promise<void> {
  const grace = graceMs ?? ROTATE_GRACE_MS;
  const addedAt = Math.min((await stat(keyFile)).mtimeMs, Date.now());
  for (;;) {
    const age = Math.min(grace, Math.max(0, Date.now() - addedAt));
    await onProgress?.("waiting", Math.floor(age / 1000), Math.ceil(grace / 1000));
    if (signal?.aborted || age >= grace) return;
    await sleep(Math.min(TICK_MS, grace - age), undefined, { signal }).catch(() => undefined);
  }
}

async function isLeft(ctx: Ctx, keyId: number): Promise<boolean> {
  if ((await countSealedOtherwise(ctx.db.read, keyId)) > 0) return true;
  return (await findSealedMails(ctx.db.read)).some((mail) => sealedUnder(mail.sealed) !== keyId);
}

/** One pass over everything that is sealed under another key. */
async function reseal(
  ctx: Ctx,
  keys: Keys,
  signal: AbortSignal | undefined,
  onBatch: (rows: number) => Promise<void>,
): Promise<void> {
  const keyId = keys.currentKeyId;
  for (let after = ""; !signal?.aborted; ) {
    const rows = await findSealedOtherwise(ctx.db.read, keyId, after, BATCH);
    if (rows.length === 0) break;
    const fresh = rows.map((row) => sealAnew(keys, row, sealContext(row.id)));
    await onBatch(await ctx.db.write((tx) => resealSignatures(tx, keyId, fresh)));
    after = rows.at(-1)?.id ?? after;
  }
  const mails = (await findSealedMails(ctx.db.read)).filter((mail) => sealedUnder(mail.sealed) !== keyId);
  for (let start = 0; start < mails.length && !signal?.aborted; start += BATCH) {
    const fresh = mails.slice(start, start + BATCH).map((mail) => sealAnew(keys, mail, localMailContext(mail.id)));
    await ctx.db.write((tx) => resealMails(tx, fresh));
  }
}

function sealAnew(keys: Keys, row: SealedRow, context: string): ResealedRow {
  return { id: row.id, was: row.sealed, sealed: keys.seal(keys.unseal(row.sealed, context), context).bytes };
}
