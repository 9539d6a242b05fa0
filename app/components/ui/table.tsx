import type { ReactNode } from "react";

export interface TableColumn {
  label: string;
  /** Its cells are numbers: they stand at the end of the line, digit under digit. */
  isNumber?: boolean;
}

export interface TableRow {
  /** Unlike any other row's. */
  key: string;
  /** One per column; the first names the row. */
  cells: readonly ReactNode[];
}

/** A table with a caption. One that is wider than the screen scrolls within its own frame, by keyboard too. */
export function Table({
  id,
  caption,
  columns,
  rows,
}: {
  id: string;
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}) {
  const captionId = `${id}-caption`;
  const kind = (index: number) => (columns[index]?.isNumber ? { className: "table__number" } : {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="table" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={label} scope="col" {...kind(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={index} {...kind(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
