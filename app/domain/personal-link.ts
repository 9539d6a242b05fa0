/** A code of ten letters and digits is worth 50 bits: nobody guesses one, and no two signers of a campaign share one. */
const CODE_LENGTH = 10;
const PREFIX = "p-";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** The size of the steps in which a signer learns how many came by their link. */
export const CAME_BY_STEP = 5;

/** The source (`?via=`) of a signer's own link, made from a hash of at least 10 bytes that only the key holder can make. */
export function personalCode(hash: Uint8Array): string {
  return PREFIX + [...hash.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/**
 * How many signatures came by a link, as its owner is told: rounded down to CAME_BY_STEP, so that nobody who sends it to
 * one person learns from the number whether that person signed.
 */
export function cameByShown(count: number): number {
  return Math.max(0, Math.floor(count / CAME_BY_STEP) * CAME_BY_STEP);
}
