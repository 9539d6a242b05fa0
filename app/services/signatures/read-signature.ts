import { isLocale, type Locale } from "../../domain/locales";
import type { SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import type { ConsentPurpose } from "./consents-of";
import { findByToken, type SignatureOfToken } from "./find-by-token";
import { unsealPerson } from "./sealed-person";

/** What a signer sees behind their own link. */
export interface SignerView {
  state: SignatureState;
  name: string;
  email: string;
  country: string;
  place: string | null;
  comment: string | null;
  showName: boolean;
  updates: boolean;
  createdAt: Date;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
  campaign: { slug: string; title: string; locale: Locale; consentName: string; consentUpdates: string };
  consents: {
    purpose: ConsentPurpose;
    granted: boolean;
    textVersion: number;
    textHash: string;
    locale: string;
    at: Date;
  }[];
  /** The lists that held this signature. */
  deliveries: { number: number; date: Date; listed: boolean }[];
}

/** A signature as its signer sees it, by the link in their mail; null when the link is good for nothing. */
export async function readSignature(ctx: Ctx, input: { token: string }): Promise<SignerView | null> {
  const signature = await findByToken(ctx, ctx.db.read, "manage", input.token);
  if (signature === null || signature.sealed === null) return null;
  const [consents, entries] = await Promise.all([
    ctx.db.read.consent.findMany({
      where: { signatureId: signature.id },
      orderBy: [{ at: "asc" }, { purpose: "asc" }],
    }),
    ctx.db.read.deliveryEntry.findMany({
      where: { signatureId: signature.id, delivery: { state: { in: ["frozen", "queued"] } } },
      include: { delivery: true },
      orderBy: { delivery: { number: "asc" } },
    }),
  ]);
  return {
    ...viewOf(ctx, signature, signature.sealed),
    consents: consents.map(({ purpose, granted, textVersion, textHash, locale, at }) => ({
      purpose: purpose as ConsentPurpose,
      granted,
      textVersion,
      textHash,
      locale,
      at,
    })),
    deliveries: entries.map(({ delivery, listed }) => ({ number: delivery.number, date: delivery.frozenAt, listed })),
  };
}

function viewOf(
  ctx: Ctx,
  signature: SignatureOfToken,
  sealed: Uint8Array,
): Omit<SignerView, "consents" | "deliveries"> {
  const { state, country, showName, updates, createdAt, confirmedAt, withdrawnAt, campaign, text } = signature;
  return {
    ...unsealPerson(ctx.keys, signature.id, sealed),
    state: state as SignatureState,
    country,
    showName,
    updates,
    createdAt,
    confirmedAt,
    withdrawnAt,
    campaign: {
      slug: campaign.slug,
      title: text.title,
      locale: isLocale(text.locale) ? text.locale : "en",
      consentName: text.consentName,
      consentUpdates: text.consentUpdates,
    },
  };
}
