import type { PublicAddress } from "../services/site/list-addresses";
import { localePath } from "./locale";
import { alternates } from "./page-head";

const made = new WeakMap<readonly PublicAddress[], Promise<string>>();

/**
 * The addresses as a sitemap (sitemaps.org), every page in each of its languages with links to the others. The same list
 * is written once, however often it is asked for.
 */
export function siteMap(publicUrl: string, addresses: readonly PublicAddress[]): Promise<string> {
  const known = made.get(addresses);
  if (known) return known;
  const xml = writeSiteMap(publicUrl, addresses);
  made.set(addresses, xml);
  return xml;
}

async function writeSiteMap(publicUrl: string, addresses: readonly PublicAddress[]): Promise<string> {
  const { SitemapStream, streamToPromise } = await import("sitemap");
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: true, image: false, video: false } });
  const whole = streamToPromise(stream);
  for (const { path, locales, changedAt } of addresses) {
    const links = alternates(publicUrl, path, { locales });
    for (const locale of locales) {
      const lastmod = changedAt ? { lastmodISO: changedAt.toISOString() } : {};
      stream.write({ url: publicUrl + localePath(locale, path), links, ...lastmod });
    }
  }
  stream.end();
  return (await whole).toString();
}
