const FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r\n\0＝＋－＠])/gu;
const NEUTRALISED = /(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r\n\0＝＋－＠])/gu;

/**
 * Makes a text harmless as a spreadsheet cell by a leading apostrophe (OWASP ASVS 5.0, 1.2.10; OWASP "CSV Injection").
 *
 * A cell is dangerous when it starts with `=`, `+`, `-`, `@`, TAB, CR, LF, NUL or a full-width form of the first four,
 * with or without apostrophes before it. The same start is neutralised after a semicolon, TAB or line end inside the
 * text: a spreadsheet set to another separator cuts the cell there. Ordinary names, in any script, stay unchanged.
 * Quoting and separators (RFC 4180) are the CSV writer's part.
 */
export function safeCell(text: string): string {
  return text.replace(FORMULA, "'");
}

/** The inverse of `safeCell`: takes away exactly the apostrophes that it put in. */
export function unsafeCell(cell: string): string {
  return cell.replace(NEUTRALISED, "");
}
