/** Columns of a text part (RFC 5322, 2.1.1 asks for 78 at most), counted as a terminal shows them. */
export const TEXT_COLUMNS = 76;

/** Scripts whose characters take two columns: Hangul, Kana, Han, full-width forms; emoji too. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns `text` takes in a terminal or a mail program with a fixed font. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let total = 0;
  for (const character of text) total += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return total;
}

/** Breaks each line of `text` at spaces to at most `limit` columns. A longer word (an address) keeps a line of its own. */
export function wrap(text: string, limit: number = TEXT_COLUMNS): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, limit))
    .join("\n");
}

/** A text part out of its blocks: wrapped, one blank line between them, empty blocks left out, one line end at the end. */
export function plainText(blocks: readonly (string | null | undefined | false)[]): string {
  const written = blocks.filter((block): block is string => typeof block === "string" && block.trim() !== "");
  return `${written.map((block) => wrap(block.trim())).join("\n\n")}\n`;
}

function wrapLine(line: string, limit: number): string {
  if (columns(line) <= limit) return line.trimEnd();
  const lines: string[] = [];
  let current = "";
  let width = 0;
  for (const word of line.split(" ").filter(Boolean)) {
    const wordWidth = columns(word);
    if (current !== "" && width + 1 + wordWidth > limit) {
      lines.push(current);
      current = "";
      width = 0;
    }
    width += (current === "" ? 0 : 1) + wordWidth;
    current += current === "" ? word : ` ${word}`;
  }
  return [...lines, current].join("\n");
}
