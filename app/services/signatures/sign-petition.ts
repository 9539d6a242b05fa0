import type { CampaignWithTexts } from "../../data/campaigns";
import type { GroupKind, Tx } from "../../data/database";
import { newId } from "../../data/ids";
import { tokenHash } from "../../data/keys";
import { insertConsents, insertPending, insertTokens, type NewSignature } from "../../data/signatures";
import { type CampaignState, signingRefusal } from "../../domain/campaign";
import { flagsOf } from "../../domain/flags";
import type { Locale } from "../../domain/locales";
import { asksToBeNamed } from "../../domain/public-signers";
import type { SignForm } from "../../domain/sign-form";
import { campaignHead } from "../campaigns/campaign-head";
import { textFor } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { queueSignerMails } from "../mail/queue-signer-mails";
import { consentsOf } from "./consents-of";
import { sealPerson } from "./sealed-person";
import { settleRepeated } from "./settle-repeated";

export type SignRefusal = "not_found" | "gone" | "closed" | "not_open";

export type SignResult =
  | { outcome: "accepted" }
  /** The form showed a text that is no longer the current one: show the current one and ask again. */
  | { outcome: "text_changed" }
  | { outcome: "refused"; reason: SignRefusal };

/** One signature on its way into a group commit. */
export interface SignItem {
  signature: NewSignature;
  text: { version: number; hash: string };
  ctx: Ctx;
  /** False for made-up people: no mail is queued. */
  notify: boolean;
}

/** As many signatures as one transaction takes. */
const MAX_GROUP = 400;
const NONCE_BYTES = 16;

/**
 * Signs a petition: stores a pending signature and queues the mail with the confirmation link, in one transaction.
 * The answer is the same for a new, pending, confirmed, withdrawn or suppressed address (A5); what differs goes to the
 * mailbox alone. Throws DataError "queue_full" when too many writes wait.
 */
export async function signPetition(
  ctx: Ctx,
  input: { slug: string; locale: Locale; form: SignForm; notify?: boolean },
): Promise<SignResult> {
  const now = ctx.clock();
  const campaign = await campaignHead(ctx.db, input.slug, now);
  const refusal = campaign === null ? "not_found" : refusalOf(campaign, now);
  if (campaign === null || refusal !== null) return { outcome: "refused", reason: refusal ?? "not_found" };
  const text = shownText(campaign, input.form.textId, input.locale);
  if (text === null) return { outcome: "text_changed" };
  const { form } = input;
  const id = newId(now, ctx.random);
  const sealed = sealPerson(ctx.keys, id, {
    name: form.name,
    email: form.email.address,
    place: form.place,
    comment: form.comment,
  });
  const reason = await ctx.db.writeGrouped(signGroup, {
    ctx,
    text,
    notify: input.notify ?? true,
    signature: {
      id,
      campaignId: campaign.id,
      textId: text.id,
      locale: input.locale,
      emailKey: ctx.keys.emailKey(form.email.canonical),
      keyId: sealed.keyId,
      sealed: sealed.bytes,
      nonce: ctx.random(NONCE_BYTES),
      country: form.country,
      showName: form.showName,
      showPublic: form.showPublic && asksToBeNamed(campaign, text),
      updates: form.updates,
      source: form.source,
      flags: flagsOf(form).join(","),
    },
  });
  return reason === null ? { outcome: "accepted" } : { outcome: "refused", reason };
}

/** Signatures that wait together share one commit; result: null, or why the campaign took none at that instant. */
const signGroup: GroupKind<SignItem, SignRefusal | null> = {
  name: "sign",
  maxItems: MAX_GROUP,
  async run(tx, items) {
    const { ctx } = items[0] as SignItem;
    const now = ctx.clock();
    const refusals = await refusalsNow(tx, new Set(items.map((item) => item.signature.campaignId)), now);
    const open = items.filter((item) => refusals.get(item.signature.campaignId) === null);
    const inserted = await insertPending(
      tx,
      open.map((item) => item.signature),
      now,
    );
    const fresh = open.filter((item) => inserted.has(item.signature.id));
    await welcome(ctx, tx, fresh, now);
    for (const item of open) if (!inserted.has(item.signature.id)) await settleRepeated(ctx, tx, item, now);
    return items.map((item) => refusals.get(item.signature.campaignId) ?? null);
  },
};

/** Consents, link token and mail of signatures that are new. */
async function welcome(ctx: Ctx, tx: Tx, items: readonly SignItem[], now: Date): Promise<void> {
  await insertConsents(
    tx,
    items.flatMap((item) => consentsOf(ctx, item.signature, item.text, now)),
  );
  await insertTokens(
    tx,
    items.map(({ signature }) => ({
      hash: tokenHash(ctx.keys.token("confirm", { ...signature, signatureId: signature.id })),
      purpose: "confirm" as const,
      campaignId: signature.campaignId,
      signatureId: signature.id,
      createdAt: now,
    })),
  );
  const mails = items
    .filter((item) => item.notify)
    .map(({ signature }) => ({
      kind: "confirm" as const,
      campaignId: signature.campaignId,
      signatureId: signature.id,
      emailKey: signature.emailKey,
      version: String(now.getTime()),
      locale: signature.locale,
      whenOverQuota: "later" as const,
    }));
  await queueSignerMails(ctx, tx, mails, now);
}

/** The refusal of each campaign at this instant, read inside the transaction (abuse 31, 33). */
async function refusalsNow(tx: Tx, ids: Set<string>, now: Date): Promise<Map<string, SignRefusal | null>> {
  const rows = await tx.campaign.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, state: true, closesAt: true, publishedAt: true },
  });
  const refusals = new Map(rows.map((row) => [row.id, refusalOf(row, now)]));
  for (const id of ids) if (!refusals.has(id)) refusals.set(id, "gone");
  return refusals;
}

/** A campaign that was never public is not known to strangers; one that was taken back is gone. */
function refusalOf(
  campaign: { state: string; closesAt: Date | null; publishedAt: Date | null },
  now: Date,
): SignRefusal | null {
  const refusal = signingRefusal({ state: campaign.state as CampaignState, closesAt: campaign.closesAt }, now);
  if (refusal !== "not_open") return refusal;
  return campaign.publishedAt === null ? "not_found" : "gone";
}

/** The text the form showed, if it is still a current one; a form that names none was shown the reader's own. */
function shownText(campaign: CampaignWithTexts, textId: string | null, locale: string) {
  if (textId === null) return textFor(campaign, locale);
  return campaign.texts.find((text) => text.id === textId) ?? null;
}
