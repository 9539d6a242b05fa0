import type { Locale } from "./locales";

/** A text with the language it is in, which may be another than the page's. */
export interface Worded {
  text: string;
  locale: Locale;
}

/** A picture of ours: it is served at `/pictures/<id>/<width>.webp`. */
export interface ShownPicture {
  id: string;
  /** Pixels of the largest file. */
  width: number;
  height: number;
  /** Widths that there are files of, smallest first. */
  widths: readonly number[];
}

/** An office that a campaign is addressed to. */
export interface ShownTarget {
  office: string;
  /** ISO 3166-1 alpha-2; null where it is no country's. */
  country: string | null;
  /** The language of its name. */
  locale: Locale;
}

export interface ShownOrganisation {
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  site: string | null;
  logo: ShownPicture | null;
}

export interface ShownEndorsement {
  organisation: ShownOrganisation;
  quote: Worded | null;
}

/** News of a campaign; `body` is Markdown. */
export interface ShownUpdate {
  number: number;
  title: string;
  body: string;
  locale: Locale;
  publishedAt: Date;
}

/** A frozen list that was handed over. */
export interface ShownDelivery {
  number: number;
  at: Date;
  listed: number;
  withheld: number;
}

/** What an office answered, in its own words (plain text). */
export interface ShownReply {
  id: string;
  office: string;
  country: string | null;
  receivedAt: Date;
  body: string;
  locale: Locale;
  sourceUrl: string | null;
}

export interface ShownMilestones {
  /** What the progress bar runs towards: the smallest milestone not yet reached, at the end the goal. */
  next: number;
  reached: readonly { signatures: number; at: Date }[];
}

/** Confirmed signatures per country; small cells are added up, so that no number points at a few people. */
export interface CountryTable {
  /** Most signatures first. */
  rows: readonly { country: string; confirmed: number }[];
  /** Countries with too few signatures to be shown one by one; null when there are none. */
  others: { countries: number; confirmed: number } | null;
}

/** Signers who chose to be named, never with place or date. */
export interface SignerList {
  total: number;
  signers: readonly { name: string; country: string }[];
}

export const ACTIVITY_KINDS = ["statement", "open_letter", "report", "event"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface ShownActivity {
  slug: string;
  kind: ActivityKind;
  locale: Locale;
  title: string;
  summary: string;
  publishedAt: Date;
  organisation: { slug: string; name: string };
  /** Of an event. */
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string | null;
  place: string | null;
}
