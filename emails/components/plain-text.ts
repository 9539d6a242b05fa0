/** Columns of a text part (RFC 5322, 2.1.1 asks for 78 at most), counted as a terminal shows them. */
export const TEXT_COLUMNS = 76;

/** Scripts whose characters take two columns: Hangul, Kana, Han, full-width forms; emoji too. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Han, Kana and their punctuation, which are written without spaces: a line may end at each of them. Not Hangul. */
const UNSPACED =
  /[\u2e80-\u303e\u3041-\u30ff\u31f0-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
/** What begins no line: closing marks, stops, small Kana, marks of length and repetition (JIS X 4051, 6.1; GB/T 15834). */
const NO_START =
  /[)\]},.:;!?%’”»…—·、。〉》」』】〕〗〙〟〜ぁぃぅぇぉっゃゅょゎゕゖ゛゜ゝゞァィゥェォッャュョヮヵヶ・ーヽヾ々〻！％），．：；？］｝～￠￡]|\p{M}|\p{Cf}/u;
/** What ends no line: opening marks. */
const NO_END = /[([{‘“«〈《「『【〔〖〘〝（［｛￥＄]/u;

/** How many columns `text` takes in a terminal or a mail program with a fixed font. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let total = 0;
  for (const character of text) total += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return total;
}

/**
 * Breaks each line of `text` to at most `limit` columns: at spaces, and where Chinese and Japanese are written without
 * any, between characters, but not before closing and after opening marks. A longer word (an address) keeps a line of
 * its own.
 */
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
  for (const { text, gap } of line.split(" ").filter(Boolean).flatMap(unitsOf)) {
    const textWidth = columns(text);
    if (current !== "" && width + gap.length + textWidth > limit) {
      lines.push(current);
      current = "";
      width = 0;
    }
    width += (current === "" ? 0 : gap.length) + textWidth;
    current += current === "" ? text : gap + text;
  }
  return [...lines, current].join("\n");
}

/** The parts of a word that stay on one line, and what stands before each when it is not the first of its line. */
function unitsOf(word: string): { text: string; gap: "" | " " }[] {
  if (!UNSPACED.test(word)) return [{ text: word, gap: " " }];
  const units: { text: string; gap: "" | " " }[] = [];
  let last = "";
  let text = "";
  for (const character of word) {
    const isApart = UNSPACED.test(last) || UNSPACED.test(character);
    if (text !== "" && isApart && !NO_START.test(character) && !NO_END.test(last)) {
      units.push({ text, gap: units.length === 0 ? " " : "" });
      text = "";
    }
    text += character;
    last = character;
  }
  return [...units, { text, gap: units.length === 0 ? " " : "" }];
}
