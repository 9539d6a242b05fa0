import type { Locale } from "../../domain/locales";

/** How many entries a feed has. */
export const FEED_ENTRIES = 30;

/** One entry of a feed. */
export interface FeedEntry {
  /** The row it is made from: no address holds it. */
  rowId: string;
  /** Without a language. */
  path: string;
  title: string;
  summary: string | null;
  /** Markdown. */
  body: string;
  locale: Locale;
  author: string | null;
  publishedAt: Date;
  /** When its words were last published. */
  updatedAt: Date;
}

/** The entries of a feed, newest first, and when the newest of them was published; for an empty one, since when it is. */
export interface FeedContent {
  entries: FeedEntry[];
  updatedAt: Date;
}

/** Before anything was published; a feed says something, and the same, also while it has no entries. */
const NOTHING_YET = new Date(0);

/** Entries with the instant of their newest change, which does not move from one request to the next. */
export function feedContent(entries: FeedEntry[], since: Date | null = null): FeedContent {
  const newest = Math.max((since ?? NOTHING_YET).getTime(), ...entries.map(({ updatedAt }) => updatedAt.getTime()));
  return { entries, updatedAt: new Date(newest) };
}
