import type { Flag } from "../../domain/flags";
import { isLocale, type Locale } from "../../domain/locales";
import { asksToBeNamed } from "../../domain/public-signers";
import type { SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import type { ConsentPurpose } from "./consents-of";
import { findByToken, type SignatureOfToken } from "./find-by-token";
import { personalLink } from "./personal-link";
import { unsealPerson } from "./sealed-person";

/** What a signer sees behind their own link. */
export interface SignerView {
  state: SignatureState;
  name: string;
  email: string;
  country: string;
  place: string | null;
  comment: string | null;
  /** The name is on lists that are handed over. */
  showName: boolean;
  /** Name and country are on the campaign's page, from `namedFrom` on. */
  showPublic: boolean;
  namedFrom: Date | null;
  updates: boolean;
  /** The language that was signed in. */
  locale: string;
  /** The code of the link or page that the signer came by; "" when by none. */
  source: string;
  /** What the coalition looks at later. */
  flags: Flag[];
  createdAt: Date;
  /** When the last mail about signing was queued, and the reminder. */
  mailedAt: Date | null;
  remindedAt: Date | null;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
  campaign: {
    slug: string;
    title: string;
    locale: Locale;
    consentName: string;
    consentUpdates: string;
    /** Null where the campaign does not ask. */
    consentPublic: string | null;
  };
  consents: {
    purpose: ConsentPurpose;
    granted: boolean;
    textVersion: number;
    textHash: string;
    locale: string;
    at: Date;
  }[];
  /** The link to the campaign that the signer passes on, of a signature that counts. */
  link: string | null;
  /** The lists that held this signature. */
  deliveries: { number: number; date: Date; listed: boolean }[];
}

/** A signature as its signer sees it, by the link in their mail; null when the link is good for nothing. */
export async function readSignature(ctx: Ctx, input: { token: string }): Promise<SignerView | null> {
  const signature = await findByToken(ctx, ctx.db.read, "manage", input.token);
  if (signature === null || signature.sealed === null) return null;
  const { nonce } = signature;
  const [consents, entries, named] = await Promise.all([
    ctx.db.read.consent.findMany({
      where: { signatureId: signature.id },
      orderBy: [{ at: "asc" }, { purpose: "asc" }],
    }),
    ctx.db.read.deliveryEntry.findMany({
      where: { signatureId: signature.id, delivery: { state: { in: ["frozen", "queued"] } } },
      include: { delivery: true },
      orderBy: { delivery: { number: "asc" } },
    }),
    ctx.db.read.publicSigner.findUnique({ where: { signatureId: signature.id }, select: { shownFrom: true } }),
  ]);
  return {
    ...viewOf(ctx, signature, signature.sealed),
    namedFrom: named?.shownFrom ?? null,
    link: nonce && signature.state === "confirmed" ? personalLink(ctx, { ...signature, nonce }) : null,
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
): Omit<SignerView, "consents" | "deliveries" | "namedFrom" | "link"> {
  const { state, country, showName, showPublic, updates, locale, source, flags, campaign, text } = signature;
  const { createdAt, mailedAt, remindedAt, confirmedAt, withdrawnAt } = signature;
  return {
    ...unsealPerson(ctx.keys, signature.id, sealed),
    state: state as SignatureState,
    country,
    showName,
    showPublic,
    updates,
    locale,
    source,
    flags: flags.split(",").filter((flag) => flag !== "") as Flag[],
    createdAt,
    mailedAt,
    remindedAt,
    confirmedAt,
    withdrawnAt,
    campaign: {
      slug: campaign.slug,
      title: text.title,
      locale: isLocale(text.locale) ? text.locale : "en",
      consentName: text.consentName,
      consentUpdates: text.consentUpdates,
      consentPublic: asksToBeNamed(campaign, text) ? text.consentPublic : null,
    },
  };
}
