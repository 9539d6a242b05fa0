import { canonicalJson } from "./canonical-json";
import { countryName, UN_MEMBERS } from "./countries";

/** Names this shape of manifest; a change that a verifier would stumble over gets another number. */
export const DELIVERY_FORMAT = "onevoice-delivery/1";

/** How the tree over the leaves is made, in the words of the manifest. */
export const MERKLE_ALGORITHM =
  "RFC 6962, SHA-256: leaf = H(0x00 | salt | record), node = H(0x01 | left | right), leaves in the order of leaves.txt";

/** What a signature in a list stands for, in the words of the manifest: no more is known, so no more is said. */
export const VERIFICATION =
  "Confirmed by e-mail: whoever signed opened a link that was sent to the address given. Identities were not checked.";

/**
 * freezing: being written, no reader may use it. abandoned: its run died, its rows are being taken away.
 * frozen: complete, no letter queued. queued: its letters are in the outbox.
 */
export type DeliveryState = "freezing" | "abandoned" | "frozen" | "queued";

export interface ListCounts {
  total: number;
  listed: number;
  withheld: number;
}

export interface CountryCounts extends ListCounts {
  /** ISO 3166-1 alpha-2 code, or XK. */
  code: string;
  /** UN short name for members. */
  name: string;
  unMember: boolean;
}

export interface ManifestFile {
  path: string;
  bytes: number;
  /** Hex. */
  sha256: string;
}

/** What a frozen list is, without the files that show it. None of this changes after the freeze. */
export interface FrozenFacts {
  format: typeof DELIVERY_FORMAT;
  campaign: { slug: string; title: string; locale: string };
  organisation: { name: string; country: string };
  delivery: { number: number; asOf: string };
  counts: ListCounts;
  /** UN members by name, then the other territories by name. */
  byCountry: CountryCounts[];
  otherTerritories: ListCounts & { places: number };
  /** The texts that were signed; `id` is what the column "text" of the list names. */
  texts: { id: string; locale: string; version: number; sha256: string; signatures: number }[];
  verification: string;
  merkle: { algorithm: string; size: number; root: string };
  /** The campaign's whole ledger of confirmations at the freeze, this list's and all others. */
  ledger: { size: number; root: string };
  /** SHA-256 (hex) of the manifest of the delivery before, as it was frozen. */
  previousManifestSha256: string | null;
  publicKey: { algorithm: "Ed25519"; raw: string; fingerprint: string };
}

export interface DeliveryManifest extends FrozenFacts {
  /** Listed at the freeze and left out now: erased, withdrawn, or the name taken back. */
  removedSinceFreeze: number;
  /** SHA-256 (hex) of the manifest as it was frozen, once this one differs from it. */
  frozenManifestSha256: string | null;
  files: ManifestFile[];
}

/** The text of manifest.json: keys sorted as in canonical JSON, indented by two spaces, one line end at the end. */
export function manifestText(manifest: DeliveryManifest): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 2)}\n`;
}

/** What a text is called in the list and the manifest: `en-1`. */
export function textLabel(text: { locale: string; version: number }): string {
  return `${text.locale}-${text.version}`;
}

/** Adds up a list by country: listed and withheld per code. */
export function countryTable(counts: ReadonlyMap<string, { listed: number; withheld: number }>): {
  counts: ListCounts;
  byCountry: CountryCounts[];
  otherTerritories: ListCounts & { places: number };
} {
  const rows = [...counts].map(([code, { listed, withheld }]) => ({
    code,
    name: countryName(code, "en"),
    unMember: UN_MEMBERS.has(code),
    total: listed + withheld,
    listed,
    withheld,
  }));
  rows.sort((a, b) => Number(b.unMember) - Number(a.unMember) || compare(a.name, b.name));
  const others = rows.filter((row) => !row.unMember);
  return { counts: sum(rows), byCountry: rows, otherTerritories: { places: others.length, ...sum(others) } };
}

function sum(rows: readonly ListCounts[]): ListCounts {
  const counts = { total: 0, listed: 0, withheld: 0 };
  for (const { total, listed, withheld } of rows) {
    counts.total += total;
    counts.listed += listed;
    counts.withheld += withheld;
  }
  return counts;
}

function compare(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** The root collation, the same wherever the list is made. */
export const collator = new Intl.Collator("und");
