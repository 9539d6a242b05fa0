import { canonicalJson } from "./canonical-json";

/** What the ledger says about one confirmed signature. There is no e-mail address in it. */
export type LedgerRecord = {
  /** Slug of the campaign. */
  campaign: string;
  /** Name as the signer wrote it. */
  name: string;
  /** ISO 3166-1 alpha-2 code, or XK. */
  country: string;
  place: string | null;
  /** UTC day of the confirmation, YYYY-MM-DD. */
  day: string;
  /** Language of the text that was signed. */
  locale: string;
  /** SHA-256 (hex) of the text that was signed. */
  textHash: string;
};

const encoder = new TextEncoder();

/**
 * The bytes of a ledger record that are hashed into its leaf: canonical JSON in UTF-8 (see `canonicalJson`). Exactly the
 * seven fields are written, whatever else the object carries.
 *
 * @throws TypeError when a field is missing or holds a lone surrogate.
 */
export function ledgerRecord(record: LedgerRecord): Uint8Array {
  const { campaign, name, country, place, day, locale, textHash } = record;
  return encoder.encode(canonicalJson({ campaign, name, country, place, day, locale, textHash }));
}
