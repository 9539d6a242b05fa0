import MarkdownIt from "markdown-it";
import { firstParagraph } from "../domain/first-paragraph";
import { shortened } from "../domain/shortened";

/** What search engines and previews show of a description, in code points. */
const DESCRIPTION_LIMIT = 200;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A page's description from its Markdown: the words of the first paragraph, cut where they run long. */
export function descriptionOf(text: string): string {
  return shortened(firstWords(text), DESCRIPTION_LIMIT);
}

/** The words of the first paragraph of a Markdown text, without markup. */
export function firstWords(text: string): string {
  const words = markdown.parseInline(firstParagraph(text), {})[0]?.children ?? [];
  return words
    .map(({ type, content }) => WORDS[type]?.(content) ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

const WORDS: Partial<Record<string, (content: string) => string>> = {
  text: (content) => content,
  text_special: (content) => content,
  code_inline: (content) => content,
  softbreak: () => " ",
  hardbreak: () => " ",
};
