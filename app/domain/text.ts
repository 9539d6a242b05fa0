import { err, ok, type Result } from "./result";

/**
 * Why a text is refused: `control` = a control character or noncharacter, `surrogate` = half of a surrogate pair,
 * `marks` = more combining marks on one letter than any orthography uses ("zalgo").
 */
export type TextError = "control" | "surrogate" | "marks";

/** Marks above, below and around one base character. Hebrew with points, Burmese and Vietnamese stay within. */
export const MARKS_PER_BASE_LIMIT = 4;

/** The same with the spacing marks of Indic scripts, which stand beside the base. */
const ALL_MARKS_PER_BASE_LIMIT = 8;

const LONE_SURROGATE = /\p{Surrogate}/u;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const NOT_IN_LINE = /[\p{Cc}\u2028\u2029\p{Noncharacter_Code_Point}]/u;
const NOT_IN_BLOCK = /[\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/u;
const NEWLINES = /\r\n|[\r\u2028\u2029]/gu;
const BLANK_LINES = /\n{3,}/gu;
const ANY_MARK = /\p{M}/u;
const STACKING_MARK = /^[\p{Mn}\p{Me}]$/u;
const SPACING_MARK = /^\p{Mc}$/u;
const FORMAT_CHARACTER = /^\p{Cf}$/u;
const VISIBLE = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;
const IDEOGRAPHIC_SPACE = "\u3000";

/**
 * Cleans a single-line text such as a name or a town.
 *
 * Refuses C0 and C1 controls (so TAB, CR, LF and NUL too), U+2028, U+2029, noncharacters, lone surrogates and more than
 * `MARKS_PER_BASE_LIMIT` marks on a letter. Normalises to NFC (UAX #15), removes bidi controls (UAX #9: they could turn
 * the text around them), trims, and makes every run of white space one space. One ideographic space stays: it is how
 * Japanese names are written. ZWJ and ZWNJ stay: Persian, Indic scripts and emoji need them. Never changes case.
 */
export function cleanLine(raw: string): Result<string, TextError> {
  if (NOT_IN_LINE.test(raw)) return err("control");
  const normal = normalise(raw);
  if (!normal.ok) return normal;
  return ok(normal.value.replace(/\s+/gu, (run) => (run === IDEOGRAPHIC_SPACE ? run : " ")).trim());
}

/**
 * Cleans a text of several lines such as a comment: as `cleanLine`, but CRLF, CR, U+2028 and U+2029 become LF, LF and
 * TAB stay, inner spaces stay, line ends are trimmed and more than one empty line becomes one.
 */
export function cleanBlock(raw: string): Result<string, TextError> {
  const lines = raw.replace(NEWLINES, "\n");
  if (NOT_IN_BLOCK.test(lines)) return err("control");
  const normal = normalise(lines);
  if (!normal.ok) return normal;
  const trimmed = normal.value.split("\n").map((line) => line.trimEnd());
  return ok(trimmed.join("\n").replace(BLANK_LINES, "\n\n").trim());
}

/** Removes the bidirectional formatting characters of UAX #9 (U+061C, U+200E-F, U+202A-E, U+2066-9). */
export function stripBidi(text: string): string {
  return text.replace(BIDI_CONTROLS, "");
}

/** Whether nothing of a text can be seen: only white space, zero-width characters, fillers and the Braille blank. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Length in Unicode code points, the unit of every text limit (an emoji or a rare Han character is one, not two). */
export function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
    count++;
  }
  return count;
}

/**
 * The marks are counted before NFC, because sorting a long run of marks takes quadratic time, and after it, because NFC
 * takes some characters apart.
 */
function normalise(text: string): Result<string, TextError> {
  if (LONE_SURROGATE.test(text)) return err("surrogate");
  if (hasTooManyMarks(text)) return err("marks");
  const normal = stripBidi(text).normalize("NFC");
  return hasTooManyMarks(normal) ? err("marks") : ok(normal);
}

/** Format characters such as ZWJ are no base: marks after them still stack on the letter before. */
function hasTooManyMarks(text: string): boolean {
  if (!ANY_MARK.test(text)) return false;
  let stacked = 0;
  let spacing = 0;
  for (const character of text) {
    if (character < "\u0300") stacked = spacing = 0;
    else if (STACKING_MARK.test(character)) stacked++;
    else if (SPACING_MARK.test(character)) spacing++;
    else if (!FORMAT_CHARACTER.test(character)) stacked = spacing = 0;
    if (stacked > MARKS_PER_BASE_LIMIT || stacked + spacing > ALL_MARKS_PER_BASE_LIMIT) return true;
  }
  return false;
}
