import { addCounts, countKeysOf } from "../../data/counts";
import type { GroupKind, Tx } from "../../data/database";
import { DataError } from "../../data/errors";
import { tokenHash } from "../../data/keys";
import { appendLeaves } from "../../data/ledger";
import { insertPublicSigners } from "../../data/public-signers";
import { insertTokens, markConfirmed } from "../../data/signatures";
import type { CampaignState } from "../../domain/campaign";
import { isLocale, type Locale } from "../../domain/locales";
import { decideConfirm, type SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import { queueSignerMails } from "../mail/queue-signer-mails";
import { findByToken, type SignatureOfToken } from "./find-by-token";
import { leafOf } from "./ledger-leaf";
import { publicSigner } from "./public-signer";
import { unsealPerson } from "./sealed-person";

export type ConfirmRefusal = "closed" | "withdrawn" | "expired" | "invalidated";

export type ConfirmResult =
  | { outcome: "confirmed" | "already"; slug: string; title: string; locale: Locale; manageToken: string }
  | { outcome: "refused"; reason: ConfirmRefusal; slug: string; title: string; locale: Locale }
  | { outcome: "unknown" };

type Verdict = "confirmed" | "already" | ConfirmRefusal;

interface ConfirmItem {
  ctx: Ctx;
  signature: SignatureOfToken;
  notify: boolean;
}

/** As many confirmations as one transaction takes. */
const MAX_GROUP = 400;

/**
 * Confirms a signature by its link, once however often the button is pressed (A6). In one transaction: the state, the
 * ledger leaf, the counts, the name on the public list if it was chosen, the signer's own link, and the mail that holds
 * it. A late press of an old link that was
 * confirmed before says so and changes nothing (abuse 43).
 */
export async function confirmSignature(ctx: Ctx, input: { token: string; notify?: boolean }): Promise<ConfirmResult> {
  const signature = await findByToken(ctx, ctx.db.read, "confirm", input.token);
  if (signature === null || signature.sealed === null) return { outcome: "unknown" };
  const verdict = await ctx.db.writeGrouped(confirmGroup, { ctx, signature, notify: input.notify ?? true });
  const locale = isLocale(signature.locale) ? signature.locale : "en";
  const about = { slug: signature.campaign.slug, title: signature.text.title, locale };
  if (verdict === "confirmed" || verdict === "already")
    return { outcome: verdict, ...about, manageToken: manageTokenOf(ctx, signature) };
  return { outcome: "refused", reason: verdict, ...about };
}

/** The signer's own link token: see, change, withdraw, erase. */
function manageTokenOf(ctx: Ctx, signature: SignatureOfToken): string {
  const { id: signatureId, campaignId, nonce } = signature;
  return ctx.keys.token("manage", { campaignId, signatureId, nonce: nonce as Uint8Array });
}

const confirmGroup: GroupKind<ConfirmItem, Verdict> = {
  name: "confirm",
  maxItems: MAX_GROUP,
  async run(tx, items) {
    const { ctx } = items[0] as ConfirmItem;
    const now = ctx.clock();
    const rows = await tx.signature.findMany({
      where: { id: { in: items.map((item) => item.signature.id) } },
      include: { campaign: { select: { state: true, closesAt: true } } },
    });
    const current = new Map(rows.map((row) => [row.id, row]));
    const verdicts = new Map<string, Verdict>();
    const ready = new Map<string, ConfirmItem>();
    for (const item of items) {
      const row = current.get(item.signature.id);
      if (!row || !sameBytes(row.nonce, item.signature.nonce)) {
        verdicts.set(item.signature.id, "expired");
        continue;
      }
      const window = { state: row.campaign.state as CampaignState, closesAt: row.campaign.closesAt };
      const decision = decideConfirm({ state: row.state as SignatureState, createdAt: row.createdAt }, window, now);
      if (decision.action === "confirm") ready.set(row.id, item);
      else verdicts.set(row.id, decision.action === "already" ? "already" : decision.reason);
    }
    const changed = ready.size === 0 ? [] : await markConfirmed(tx, [...ready.keys()], now);
    const overtaken =
      changed.length !== ready.size || changed.some(({ id, nonce }) => !sameBytes(nonce, nonceOf(ready, id)));
    if (overtaken) throw new DataError("busy", "A signature changed while it was being confirmed: decide again");
    for (const { id } of changed) verdicts.set(id, "confirmed");
    await record(
      ctx,
      tx,
      changed.map(({ id }) => ready.get(id) as ConfirmItem),
      now,
    );
    const named = changed
      .filter(({ showPublic }) => showPublic)
      .map(({ id }) => (ready.get(id) as ConfirmItem).signature);
    await insertPublicSigners(
      tx,
      named.map((signature) => publicSigner(ctx, { ...signature, sealed: signature.sealed as Uint8Array }, now)),
    );
    return spread(items, verdicts);
  },
};

/** Everything that follows from a confirmation. */
async function record(ctx: Ctx, tx: Tx, items: readonly ConfirmItem[], now: Date): Promise<void> {
  const campaignIds = [...new Set(items.map((item) => item.signature.campaignId))].sort();
  for (const campaignId of campaignIds) {
    const group = items.filter((item) => item.signature.campaignId === campaignId);
    await appendLeaves(
      tx,
      campaignId,
      group.map((item) => ({ signatureId: item.signature.id, leaf: leaf(ctx, item, now) })),
      now,
    );
    const keys = group.flatMap(({ signature }) => countKeysOf({ ...signature, confirmedAt: now }));
    await addCounts(
      tx,
      campaignId,
      keys.map((key) => ({ ...key, by: 1 })),
    );
  }
  await insertTokens(
    tx,
    items.flatMap(({ signature }) => linkTokens(ctx, signature, now)),
  );
  const mails = items.filter((item) => item.notify && item.signature.emailKey !== null);
  await queueSignerMails(
    ctx,
    tx,
    mails.map(({ signature }) => ({
      kind: "confirmed" as const,
      campaignId: signature.campaignId,
      signatureId: signature.id,
      emailKey: signature.emailKey as string,
      version: String(signature.createdAt.getTime()),
      locale: signature.locale,
      whenOverQuota: "later" as const,
    })),
    now,
  );
}

function leaf(ctx: Ctx, { signature }: ConfirmItem, now: Date): Uint8Array<ArrayBuffer> {
  const person = unsealPerson(ctx.keys, signature.id, signature.sealed as Uint8Array);
  const source = { ...signature, nonce: signature.nonce as Uint8Array, confirmedAt: now };
  return leafOf(ctx.keys, signature.campaign.slug, signature.text.hash, source, person);
}

function linkTokens(ctx: Ctx, signature: SignatureOfToken, now: Date) {
  const { id: signatureId, campaignId, nonce } = signature;
  return (["manage", "unsubscribe"] as const).map((purpose) => ({
    hash: tokenHash(ctx.keys.token(purpose, { campaignId, signatureId, nonce: nonce as Uint8Array })),
    purpose,
    campaignId,
    signatureId,
    createdAt: now,
  }));
}

/** One verdict per item; of several presses of one button in a group, the first confirms and the others find it done. */
function spread(items: readonly ConfirmItem[], verdicts: Map<string, Verdict>): Verdict[] {
  const told = new Set<string>();
  return items.map(({ signature }) => {
    const verdict = verdicts.get(signature.id) as Verdict;
    if (verdict === "confirmed" && told.has(signature.id)) return "already";
    told.add(signature.id);
    return verdict;
  });
}

function nonceOf(items: Map<string, ConfirmItem>, id: string): Uint8Array | null {
  return items.get(id)?.signature.nonce ?? null;
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a !== null && b !== null && Buffer.from(a).equals(b);
}
