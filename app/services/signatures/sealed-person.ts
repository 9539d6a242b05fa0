import type { Keys } from "../../data/keys";

/** What a signature holds about the person, sealed as one piece. */
export interface Person {
  name: string;
  email: string;
  place: string | null;
  comment: string | null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Seals a person for one signature's row; the bytes open in no other row. */
export function sealPerson(
  keys: Keys,
  signatureId: string,
  person: Person,
): { keyId: number; bytes: Uint8Array<ArrayBuffer> } {
  const { name, email, place, comment } = person;
  return keys.seal(encoder.encode(JSON.stringify([name, email, place, comment])), sealContext(signatureId));
}

/** Opens what `sealPerson` sealed. Throws SealError. */
export function unsealPerson(keys: Keys, signatureId: string, sealed: Uint8Array): Person {
  const [name, email, place, comment] = JSON.parse(decoder.decode(keys.unseal(sealed, sealContext(signatureId)))) as [
    string,
    string,
    string | null,
    string | null,
  ];
  return { name, email, place, comment };
}

/** What binds sealed bytes to their row. */
export function sealContext(signatureId: string): string {
  return `signature:${signatureId}`;
}
