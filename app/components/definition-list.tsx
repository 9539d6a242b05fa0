import type { ReactNode } from "react";

/** Terms and what they are, such as the fields of a signature. Rows without a value are left out. */
export function DefinitionList({ rows }: { rows: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {rows
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ term, value }) => (
          <div key={term} className="facts__row">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
