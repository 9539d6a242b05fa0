import { LOCALES } from "../domain/locales";
import { localePath } from "./locale";

/** What is one person's, staff's, or the same as elsewhere. */
const KEPT_OUT = ["/confirm/", "/signature/", "/unsubscribe/", "/staff/", "/embed/", "/search"];

/** What robots may ask for (RFC 9309): everything but these, in every language; and where the list of all pages is. */
export function robotsText(publicUrl: string): string {
  const rules = LOCALES.flatMap((locale) => KEPT_OUT.map((path) => `Disallow: ${localePath(locale, path)}`));
  return ["User-agent: *", ...rules, "", `Sitemap: ${publicUrl}/sitemap.xml`, ""].join("\n");
}
