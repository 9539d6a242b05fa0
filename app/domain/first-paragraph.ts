/** Beginnings of Markdown blocks that are no paragraph: heading, quote, picture, list, code, rule, table, definition. */
const OTHER_BLOCK = /^(#{1,6}\s|>|!\[|[-*+]\s|\d+[.)]\s|```|~~~|\||-{3}|\*{3}|_{3}|\[[^\]]+\]:)/;

/** The first paragraph of a Markdown text, as Markdown; "" where there is none. */
export function firstParagraph(markdown: string): string {
  const blocks = markdown.split(/\n[ \t]*\n/).map((block) => block.trim());
  return blocks.find((block) => block !== "" && !OTHER_BLOCK.test(block)) ?? "";
}
