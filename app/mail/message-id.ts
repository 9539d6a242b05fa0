/** Characters of the keyed hash that a Message-ID keeps: 160 bits, in hex. */
const HASH_CHARS = 40;

/**
 * The Message-ID (RFC 5322, 3.6.4) of an outbox row: `<hash@domain>`, the same for the same row however often it is sent,
 * so that a copy is recognised as one. `hmac` is the keyed hash of Keys, `key` the row's unique key, `domain` the one we
 * send from. Without the key file nobody can tell from the id whom the mail is for.
 */
export function messageId(hmac: (use: string, text: string) => string, key: string, domain: string): string {
  return `<${hmac("message id", key).slice(0, HASH_CHARS)}@${domain.toLowerCase()}>`;
}
