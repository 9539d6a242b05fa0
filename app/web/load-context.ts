import type { Locale } from "../domain/locales";
import type { Runtime } from "../runtime";

/** What the HTTP server hands to every loader and action. */
declare module "@remix-run/server-runtime" {
  /** As in remix.config.js: types of loader data are those of the values themselves, dates included. */
  interface Future {
    v3_singleFetch: true;
  }

  interface AppLoadContext {
    runtime: Runtime;
    /** The language of the address; its prefix is gone from the request's URL. */
    locale: Locale;
    /** Named on error pages and in the log, so that a report can be matched with its log line. */
    requestId: string;
    /** Set on pages that hydrate: the only scripts that the page's policy lets run inline. */
    cspNonce?: string;
    /** Where unexpected errors go: the server answers with a generic page and logs them. */
    reportFailure: (error: unknown) => void;
    /** What the route's action made of the request, where the server ran it already. */
    settled?: { value: unknown } | { thrown: unknown };
  }
}
