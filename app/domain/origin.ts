const HOST_LIMIT = 253;
/** Labels of a host name in ASCII (IDNA's too), two at least; the last is no number, so no IPv4 address. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCALHOST = /^http:\/\/localhost(?::[1-9]\d{0,4})?$/;

/**
 * Whether a value names one web origin (RFC 6454, 6.2) whose pages may show a campaign in a frame: `https://`, a host
 * name, and a port where it is not 443, written as browsers write it. So no path, no slash at the end, no capitals, no
 * user, no address in numbers, and nothing that the header frame-ancestors reads as more than one host (CSP 3, 2.3.1:
 * `*`, a space, a semicolon). For trials on one's own machine also `http://localhost` with a port.
 */
export function isPartnerOrigin(value: string): boolean {
  if (value.length > HOST_LIMIT + "https://:65535".length) return false;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || url.origin !== value) return false;
  if (LOCALHOST.test(value)) return true;
  return url.protocol === "https:" && url.hostname.length <= HOST_LIMIT && HOST.test(url.hostname);
}
