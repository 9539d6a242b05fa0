import type { LimitName } from "./limits";

/** What a route module tells the server about itself, in its `handle` export. */
export interface RouteHandle {
  /** The page is one person's: nobody may store it, and its address (which may hold a token) goes to no other site. */
  personal?: boolean;
  /** Answers of 404 count against this limit of the asking network. */
  limit?: LimitName;
  /** POST is taken only from our own pages: the route acts on behalf of a cookie. */
  sameOriginOnly?: boolean;
  /**
   * The page runs our client scripts, and its head is its `meta` export. Only without a language prefix, which the
   * client's router does not know.
   */
  hydrate?: boolean;
}
