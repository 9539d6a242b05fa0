import { type Input, stringify } from "csv-stringify/sync";
import { safeCell } from "../domain/csv";

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What a cell is made of: text is made harmless for spreadsheets (A23), null is an empty cell. */
export type Cell = string | number | null;

/** Rows as CSV (RFC 4180: commas, CRLF, quotes where needed). Written page by page, it gives the same text as in one go. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeCell(cell) : cell)));
  return stringify(safe as Input, { record_delimiter: "windows" });
}
