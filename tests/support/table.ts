export interface Column {
  title: string;
  /** Characters at most; longer text goes on in the next line. */
  width: number;
  align?: "left" | "right";
}

/** A table for the terminal, columns as narrow as their text allows. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((column, i) => wrap(row[i] ?? "", column.width)));
  const widths = columns.map((column, i) =>
    Math.max(column.title.length, ...cells.flatMap((row) => (row[i] ?? []).map((line) => line.length))),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => pad(text, widths[i] ?? 0, columns[i]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const body = cells.flatMap((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) => line(row.map((lines) => lines[y] ?? "")));
  });
  return [line(columns.map((column) => column.title)), rule, ...body].join("\n");
}

function pad(text: string, width: number, align: "left" | "right"): string {
  return align === "left" ? text.padEnd(width) : text.padStart(width);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
