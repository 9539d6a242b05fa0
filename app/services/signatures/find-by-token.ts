import { createHash, timingSafeEqual } from "node:crypto";
import type { ReadClient, Tx } from "../../data/database";
import { type TokenPurpose, tokenHash } from "../../data/keys";
import type { Ctx } from "../context";

/** 24 bytes in base64url, the shape of every link token. */
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{32}$/;

/** What is asked of campaign and text: not their long words, since every confirmation comes by here. */
const CAMPAIGN = { slug: true, state: true, closesAt: true, showsSigners: true } as const;
const TEXT = {
  locale: true,
  version: true,
  hash: true,
  title: true,
  consentName: true,
  consentUpdates: true,
  consentPublic: true,
} as const;

/** Whether a text has the shape of a link token; what has not was mangled on its way or never was one. */
export function isTokenShaped(text: string): boolean {
  return TOKEN_SHAPE.test(text);
}

/**
 * The signature a link token belongs to, with its campaign and text, or null. The look-up goes by hash and purpose;
 * then the token is derived again from the row and compared in constant time, so a token is good for its own purpose,
 * campaign and signature only (abuse 41, 42, 45).
 */
export async function findByToken(ctx: Ctx, read: ReadClient | Tx, purpose: TokenPurpose, token: string) {
  if (!isTokenShaped(token)) return null;
  const row = await read.token.findUnique({
    where: { hash: tokenHash(token) },
    include: { signature: { include: { campaign: { select: CAMPAIGN }, text: { select: TEXT } } } },
  });
  if (!row || row.purpose !== purpose || row.signature.campaignId !== row.campaignId) return null;
  const { signature } = row;
  if (!signature.nonce) return null;
  const { campaignId, nonce } = signature;
  const derived = ctx.keys.token(purpose, { campaignId, signatureId: signature.id, nonce });
  return timingSafeEqual(digest(derived), digest(token)) ? signature : null;
}

export type SignatureOfToken = NonNullable<Awaited<ReturnType<typeof findByToken>>>;

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
