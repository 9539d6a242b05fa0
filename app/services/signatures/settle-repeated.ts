import type { Tx } from "../../data/database";
import { tokenHash } from "../../data/keys";
import { claimMailing, findByEmailKeys, insertConsents, insertTokens, renewWithdrawn } from "../../data/signatures";
import { decideResign, type SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import { queueSignerMails } from "../mail/queue-signer-mails";
import { consentsOf } from "./consents-of";
import { sealPerson, unsealPerson } from "./sealed-person";
import type { SignItem } from "./sign-petition";

/**
 * Settles a signature whose address has one in the campaign already: resend the confirmation, tell the mailbox that it
 * signed, take a withdrawn one up again with a new consent and new links, or nothing (domain/signature, decideResign).
 */
export async function settleRepeated(ctx: Ctx, tx: Tx, item: SignItem, now: Date): Promise<void> {
  const { campaignId, emailKey } = item.signature;
  const [existing] = await findByEmailKeys(tx, campaignId, [emailKey]);
  if (!existing) return;
  const decision = decideResign({ state: existing.state as SignatureState, mailedAt: existing.mailedAt }, now);
  switch (decision.action) {
    case "nothing":
      return;
    case "new_consent":
      return renew(ctx, tx, item, existing.id, now);
    case "resend_confirm":
    case "mail_already_signed": {
      if (!item.notify || !(await claimMailing(tx, existing.id, existing.mailedAt, now))) return;
      const kind = decision.action === "resend_confirm" ? "confirm" : "already_signed";
      return mail(ctx, tx, kind, "never", { id: existing.id, campaignId, emailKey, locale: existing.locale }, now);
    }
  }
}

/** The sealed person moves into the existing row, so it is sealed anew for that row's id. */
async function renew(ctx: Ctx, tx: Tx, item: SignItem, id: string, now: Date): Promise<void> {
  const { id: sealedFor, ...signature } = item.signature;
  const sealed = sealPerson(ctx.keys, id, unsealPerson(ctx.keys, sealedFor, signature.sealed));
  const renewed = { ...signature, keyId: sealed.keyId, sealed: sealed.bytes };
  if (!(await renewWithdrawn(tx, id, renewed, now))) return;
  await insertConsents(tx, consentsOf(ctx, { ...renewed, id }, item.text, now));
  const token = ctx.keys.token("confirm", { campaignId: renewed.campaignId, signatureId: id, nonce: renewed.nonce });
  const { campaignId, emailKey, locale } = renewed;
  await insertTokens(tx, [{ hash: tokenHash(token), purpose: "confirm", campaignId, signatureId: id, createdAt: now }]);
  if (item.notify) await mail(ctx, tx, "confirm", "later", { id, campaignId, emailKey, locale }, now);
}

async function mail(
  ctx: Ctx,
  tx: Tx,
  kind: "confirm" | "already_signed",
  whenOverQuota: "later" | "never",
  signature: { id: string; campaignId: string; emailKey: string; locale: string },
  now: Date,
): Promise<void> {
  const { id: signatureId, campaignId, emailKey, locale } = signature;
  const version = String(now.getTime());
  await queueSignerMails(ctx, tx, [{ kind, campaignId, signatureId, emailKey, version, locale, whenOverQuota }], now);
}
