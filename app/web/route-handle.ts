import type { LimitName } from "./limits";
import type { KeyedQuery } from "./page-cache";

/** What a route module tells the server about itself, in its `handle` export. */
export interface RouteHandle {
  /** The page is one person's: nobody may store it, and its address (which may hold a token) goes to no other site. */
  personal?: boolean;
  /**
   * Parameters, with the values they may have, that change what a public page shows: `{ page: /^[1-9]\d?$/ }`. The loader
   * sees these alone, and each combination is a page of its own in the page cache; so few and short values only.
   */
  query?: KeyedQuery;
  /**
   * The page is the same for everybody and depends on free text, as a search does: its loader sees the whole query and no
   * header of the request, and the page is never taken from a cache nor kept in one.
   */
  uncached?: true;
  /** Caches elsewhere keep the answer for good, so the page cache leaves its room to pages. */
  immutable?: true;
  /** The page stands in a partner's frame: no header, no footer, a stylesheet of its own. */
  isEmbedded?: true;
  /** Answers of 404 count against this limit of the asking network. */
  limit?: LimitName;
  /** POST is taken only from our own pages: the route acts on behalf of a cookie. */
  sameOriginOnly?: boolean;
  /** Bytes that a POST of somebody who is signed in may have, where the usual are too few. Others keep to the usual. */
  maxBodyBytes?: number;
  /**
   * The page runs our client scripts, and its head is its `meta` export. Only without a language prefix, which the
   * client's router does not know.
   */
  hydrate?: boolean;
}
