const numbers = new Intl.NumberFormat("en");

/** A whole number with thousands separators. */
export function count(value: number): string {
  return numbers.format(value);
}

/** `1 letter`, `5 letters`. */
export function plural(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Minutes are enough for people: `2026-03-01 12:00 UTC`. */
export function minute(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Rows in aligned columns, two spaces apart; numbers are given as text and stand at the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return /^[\d,]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
