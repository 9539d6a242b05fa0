import type { HeadersFunction } from "@remix-run/node";

/**
 * For pages that are the same for everybody: a shared cache may keep them for some seconds, a browser asks again each
 * time (and gets 304). The server's own page cache keeps what says `public`.
 */
export const PUBLIC_PAGE = { "Cache-Control": "public, max-age=0, s-maxage=5, must-revalidate" };

/** For small public data that a browser may keep as well. */
export const PUBLIC_DATA = { "Cache-Control": "public, max-age=5" };

/** For files whose address never changes what it names. */
export const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };

/** For what robots read, and may keep for some minutes. */
export const PUBLIC_FILE = { "Cache-Control": "public, max-age=300" };

/** For pictures that others show beside links to us, in pages of their own. */
export const PUBLIC_IMAGE = { "Cache-Control": "public, max-age=600", "Cross-Origin-Resource-Policy": "cross-origin" };

/** A route's `headers`: what its loader, action or boundary said. */
export const ownHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) => {
  if (errorHeaders) return errorHeaders;
  return [...actionHeaders].length > 0 ? actionHeaders : loaderHeaders;
};
