import { createHash } from "node:crypto";
import { Feed } from "feed";
import { direction, type Locale, languageTag } from "../domain/locales";
import { translator } from "../locales";
import type { Ctx } from "../services/context";
import type { FeedContent } from "../services/feeds/feed-entry";
import { PUBLIC_FILE } from "./headers";
import { localePath } from "./locale";
import { renderText } from "./render-text";

/** Headers of every feed. */
export const FEED_HEADERS = { "Content-Type": "application/atom+xml; charset=utf-8", ...PUBLIC_FILE };

/** What XML 1.0 (section 2.2) does not allow in a document, not even escaped. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"';

/**
 * An Atom feed (RFC 4287) in a language. Titles are text and texts are rendered Markdown, so that nothing in them is
 * markup of the feed or of a reader's page (abuse 55); addresses are whole, and ids stay whatever the site is called.
 *
 * @param feed `path` of the feed and `page` of what it is about are without a language.
 */
export async function atomFeed(
  ctx: Ctx,
  locale: Locale,
  feed: FeedContent & { title: string; path: string; page: string },
): Promise<string> {
  const { publicUrl } = ctx;
  const { t } = translator(locale);
  const site = t("site.name");
  const address = (path: string) => publicUrl + localePath(locale, path);
  const made = new Feed({
    id: idOf(feed.path, locale),
    title: clean(t("feed.site", { feed: feed.title, site })),
    updated: feed.updatedAt,
    generator: site,
    link: address(feed.page),
    feed: address(feed.path),
    author: { name: site },
  });
  for (const entry of feed.entries) {
    const content = await renderText(ctx, entry);
    const toHtml = (body: string) => feedHtml(body, entry.locale, { publicUrl, locale });
    made.addItem({
      id: idOf(entry.rowId, locale),
      title: escapeHtml(entry.title),
      link: address(entry.path),
      date: entry.updatedAt,
      published: entry.publishedAt,
      ...(entry.summary === null ? {} : { description: toHtml(`<p>${escapeHtml(entry.summary)}</p>`) }),
      content: toHtml(content),
      ...(entry.author === null ? {} : { author: [{ name: clean(entry.author) }] }),
    });
  }
  return made.atom1().replace(ROOT, `${ROOT} xml:lang="${languageTag(locale)}"`);
}

/** HTML as it may stand in a CDATA section, with whole addresses, and its language where that is not the feed's. */
function feedHtml(
  html: string,
  textLocale: Locale,
  { publicUrl, locale }: { publicUrl: string; locale: Locale },
): string {
  const whole = clean(html)
    .replace(/ (?:srcset|sizes)="[^"]*"/g, "")
    .replace(/ (src|href)="\//g, ` $1="${publicUrl}/`)
    .replaceAll("]]>", "]]&gt;");
  if (textLocale === locale) return whole;
  return `<div lang="${languageTag(textLocale)}" dir="${direction(textLocale)}">${whole}</div>`;
}

function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

function clean(text: string): string {
  return text.replace(NO_XML, "");
}

/** A UUID (RFC 9562, version 8) made from what is told, so that it never changes and tells nothing of the row. */
function idOf(what: string, locale: Locale): string {
  const bytes = createHash("sha256").update(`feed\0${what}\0${locale}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
