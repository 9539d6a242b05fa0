import { utcDay } from "../../data/counts";
import { type Keys, sha256 } from "../../data/keys";
import { ledgerRecord } from "../../domain/ledger-record";
import { leafHash } from "../../domain/merkle";
import type { Person } from "./sealed-person";

/** What of a signature goes into its leaf. */
export interface LeafSource {
  id: string;
  campaignId: string;
  nonce: Uint8Array;
  country: string;
  locale: string;
  confirmedAt: Date;
}

/** The canonical record a leaf is made of; who is given record and salt can make the leaf again. */
export function recordOf(slug: string, textHash: string, source: LeafSource, person: Person): Uint8Array {
  return ledgerRecord({
    campaign: slug,
    name: person.name,
    country: source.country,
    place: person.place,
    day: utcDay(source.confirmedAt),
    locale: source.locale,
    textHash,
  });
}

/** The leaf of a confirmed signature: SHA-256(0x00 ‖ salt ‖ record), RFC 6962 section 2.1 with a salt per leaf. */
export function leafOf(
  keys: Keys,
  slug: string,
  textHash: string,
  source: LeafSource,
  person: Person,
): Uint8Array<ArrayBuffer> {
  const salt = keys.salt({ campaignId: source.campaignId, signatureId: source.id, nonce: source.nonce });
  return Uint8Array.from(leafHash(sha256, salt, recordOf(slug, textHash, source, person)));
}
