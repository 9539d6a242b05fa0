import MarkdownIt from "markdown-it";

/** Where a link in a campaign's text may lead. */
const LINKS = /^(https?:|mailto:)/i;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable("image");
markdown.validateLink = (url) => LINKS.test(url.trim());

/** A text stands under a heading of the page, so its own headings are one level deeper than they are written. */
const HEADING_SHIFT = 1;

markdown.core.ruler.push("headings", (state) => {
  for (const token of state.tokens)
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + HEADING_SHIFT)}`;
});

markdown.core.ruler.push("links", (state) => {
  for (const token of state.tokens.flatMap((block) => block.children ?? []))
    if (token.type === "link_open") token.attrSet("rel", "noopener noreferrer");
});

/**
 * A campaign's text as HTML. Markup in the text comes out as the characters it is made of; links lead to http, https
 * and mail addresses only; there are no images (abuse 53).
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
