/** A code of ten letters and digits is worth 50 bits: nobody guesses one, and no two signers of a campaign share one. */
const CODE_LENGTH = 10;
const PREFIX = "p-";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** The source (`?via=`) of the link that a signer passes on, made from a hash of at least 10 bytes that only the key holder can make. */
export function personalCode(hash: Uint8Array): string {
  return PREFIX + [...hash.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
