import MarkdownIt from "markdown-it";
import { DEFAULT_LOCALE, type Locale } from "../domain/locales";
import type { ShownPicture } from "../domain/public-view";
import { translator } from "../locales";
import { dropEmptyParagraphs, markPictures, pictureHtml, standAlone } from "./markdown-pictures";

export interface MarkdownOptions {
  /** The language of the text: the few words that are added are in it. English when left out. */
  locale?: Locale;
  /** The pictures that the text names, by id (see picturesIn). None when left out. */
  pictures?: ReadonlyMap<string, ShownPicture>;
  /** Level of the heading that the text stands under: 1, the page's title, when left out. */
  under?: number;
}

const NO_PICTURES: ReadonlyMap<string, ShownPicture> = new Map();

/** Where a link in a text may lead. */
const LINKS = /^(https?:|mailto:)/i;

/** The same and our own pictures, which only images may name. */
const DESTINATIONS = /^(https?:|mailto:|picture:)/i;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (url) => DESTINATIONS.test(url.trim());

/**
 * Headings begin one level below the one that the text stands under, whatever level they are written at, and none is more
 * than one deeper than the heading that it belongs to.
 */
markdown.core.ruler.push("headings", (state) => {
  const under = state.env.under as number;
  const above: number[] = [];
  for (const token of state.tokens) {
    if (token.type === "heading_open") {
      const written = Number(token.tag.slice(1));
      while ((above.at(-1) ?? 0) >= written) above.pop();
      above.push(written);
    }
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(under + above.length, 6)}`;
  }
});

markdown.core.ruler.push("links", (state) => {
  for (const { children } of state.tokens) {
    let isLeft = false;
    for (const token of children ?? []) {
      if (token.type === "link_open") isLeft = !LINKS.test(String(token.attrGet("href")));
      if (token.type === "link_open") token.attrSet("rel", "noopener noreferrer");
      if (isLeft && (token.type === "link_open" || token.type === "link_close")) token.hidden = true;
    }
  }
});

markdown.core.ruler.push("pictures", (state) => {
  markPictures(state);
  dropEmptyParagraphs(state);
  standAlone(state);
});

/** Alignment would be an inline style, which no page of ours allows: numbers are what stands at the end of a cell. */
markdown.core.ruler.push("tables", (state) => {
  for (const token of state.tokens.filter(({ type }) => type === "th_open" || type === "td_open")) {
    const isNumber = token.attrGet("style") === "text-align:right";
    token.attrs = isNumber ? [["class", "table__number"]] : [];
    if (token.type === "th_open") token.attrSet("scope", "col");
  }
});

markdown.renderer.rules.image = (tokens, index) => pictureHtml(tokens[index]?.meta ?? null);
markdown.renderer.rules.table_open = (_tokens, _index, _options, env) => {
  const label = markdown.utils.escapeHtml(translator(env?.locale as Locale).t("plain.table"));
  return `<section class="table" aria-label="${label}" tabindex="0">\n<table>\n`;
};
markdown.renderer.rules.table_close = () => "</table>\n</section>\n";

/**
 * An organisation's text as HTML. Markup in the text comes out as the characters it is made of. Links lead to http, https
 * and mail addresses only. Images are our own (`![what it shows](picture:ID)`); of any other, and of one without words,
 * the words are shown. A link around an image, alone in its paragraph, is a video elsewhere: the picture stands as its
 * poster, and nothing of the other site is loaded (abuse 53).
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  const { locale = DEFAULT_LOCALE, pictures = NO_PICTURES, under = 1 } = options;
  return markdown.render(text, { locale, pictures, under });
}
