/** Longest path we send anybody back to, in UTF-16 units. */
export const PATH_LIMIT = 2000;

const ORIGIN = "http://same-site.invalid";
const NEVER_IN_PATH = /[\p{Cc}\p{Surrogate}\\]/u;

/**
 * Returns `next` when it is a path on this site, and `fallback` otherwise (OWASP ASVS 5.0, 3.7.2; CVE-2026-22029).
 *
 * Accepted: one slash, then anything but a second slash; no backslash and no control character, neither plain nor
 * percent-encoded once or twice, because proxies and routers decode at different times. The result is normalised by the
 * URL standard (path, query and fragment), so `/a/../b` comes back as `/b`.
 *
 * @param next value from outside, for example of a query parameter; null when there is none.
 * @param fallback a path of our own; returned unchecked.
 */
export function safePath(next: string | null, fallback: string): string {
  if (next === null || next.length > PATH_LIMIT) return fallback;
  const once = decode(next);
  const twice = once === null ? null : decode(once);
  if (![next, once, twice].every((form) => form !== null && isLocalPath(form))) return fallback;
  const url = new URL(next, ORIGIN);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === ORIGIN && isLocalPath(path) ? path : fallback;
}

function isLocalPath(text: string): boolean {
  return text.startsWith("/") && !text.startsWith("//") && !NEVER_IN_PATH.test(text);
}

/** A lone percent sign is text, so what cannot be decoded is left as it is; null for bytes that are no UTF-8. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/giu, "%25"));
  } catch {
    return null;
  }
}
