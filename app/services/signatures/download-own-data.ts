import type { Ctx } from "../context";
import { findByToken } from "./find-by-token";
import { readSignature, type SignerView } from "./read-signature";

/** Everything kept about a signer, portable (GDPR art. 15 and 20). */
export interface OwnData {
  format: "onevoice-signature/1";
  exportedAt: Date;
  signature: SignerView;
  /** The ledger leaf (hex), its salt (base64) and where it stands: with them the signer can prove their own entry. */
  ledger: { position: number; leaf: string; salt: string }[];
  /** How many mails the address was promised, by UTC day; kept until the day is over. */
  mailsPerDay: { day: string; mails: number }[];
  /** Mail that the address gets no more: all, or the updates. */
  stopped: { scope: string; reason: string; since: Date }[];
  /** Mails queued or sent: kind, state and time. */
  mails: { kind: string; state: string; queuedAt: Date }[];
}

/** All that is kept about a signer, by the link in their mail; null when the link is good for nothing. */
export async function downloadOwnData(ctx: Ctx, input: { token: string }): Promise<OwnData | null> {
  const view = await readSignature(ctx, input);
  const signature = await findByToken(ctx, ctx.db.read, "manage", input.token);
  if (view === null || !signature?.nonce || !signature.emailKey) return null;
  const { emailKey } = signature;
  const [leaves, mails, quotas, stops] = await Promise.all([
    ctx.db.read.ledgerEntry.findMany({ where: { signatureId: signature.id }, orderBy: { position: "asc" } }),
    ctx.db.read.outbox.findMany({ where: { signatureId: signature.id }, orderBy: { createdAt: "asc" } }),
    ctx.db.read.mailQuota.findMany({ where: { emailKey }, orderBy: { day: "asc" } }),
    ctx.db.read.suppression.findMany({ where: { emailKey }, orderBy: { scope: "asc" } }),
  ]);
  const salt = ctx.keys.salt({ campaignId: signature.campaignId, signatureId: signature.id, nonce: signature.nonce });
  return {
    format: "onevoice-signature/1",
    exportedAt: ctx.clock(),
    signature: view,
    ledger: leaves.map(({ position, leaf }) => ({
      position,
      leaf: Buffer.from(leaf).toString("hex"),
      salt: Buffer.from(salt).toString("base64"),
    })),
    mailsPerDay: quotas.map(({ day, mails }) => ({ day, mails })),
    stopped: stops.map(({ scope, reason, createdAt }) => ({ scope, reason, since: createdAt })),
    mails: mails.map(({ kind, state, createdAt }) => ({ kind, state, queuedAt: createdAt })),
  };
}
