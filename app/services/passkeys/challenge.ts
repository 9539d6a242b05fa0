import type { Tx } from "../../data/database";
import { tokenHash } from "../../data/keys";
import { type ChallengePurpose, consumeChallenge, insertChallenge } from "../../data/passkeys";
import type { Ctx } from "../context";

/** How long a challenge may be answered: 5 minutes, in milliseconds. */
export const CHALLENGE_MS = 5 * 60 * 1000;

const CHALLENGE_BYTES = 32;

/** Whom a challenge is for. `browser` is the secret of its cookie; staffId is null for sign_in. */
export interface Asking {
  purpose: ChallengePurpose;
  staffId: string | null;
  browser: string;
}

/** Gives out a challenge of 256 bits (WebAuthn Level 3, 13.4.3 asks for 128). */
export async function giveChallenge(ctx: Ctx, { browser, ...asking }: Asking): Promise<Uint8Array<ArrayBuffer>> {
  const now = ctx.clock();
  const bytes = ctx.random(CHALLENGE_BYTES);
  const challenge = Buffer.from(bytes).toString("base64url");
  const expiresAt = new Date(now.getTime() + CHALLENGE_MS);
  const row = { ...asking, challenge, browserHash: tokenHash(browser), expiresAt };
  await ctx.db.write((tx) => insertChallenge(tx, row, now));
  return bytes;
}

/**
 * The challenge that an answer is to, used up: null when we gave out none like it to this browser for this purpose, it
 * was answered before, or too late. It is gone whatever the answer turns out to be worth.
 */
export async function takeChallenge(
  ctx: Ctx,
  clientDataJSON: string,
  { browser, ...asking }: Omit<Asking, "browser"> & { browser: string | null },
): Promise<string | null> {
  const challenge = challengeIn(clientDataJSON);
  if (challenge === null || browser === null) return null;
  const row = { ...asking, challenge, browserHash: tokenHash(browser) };
  const isOurs = await ctx.db.write((tx: Tx) => consumeChallenge(tx, row, ctx.clock()));
  return isOurs ? challenge : null;
}

function challengeIn(clientDataJSON: string): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8")) as {
      challenge?: unknown;
    };
    return typeof challenge === "string" ? challenge : null;
  } catch {
    return null;
  }
}
