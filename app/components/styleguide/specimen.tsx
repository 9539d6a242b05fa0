import type { ReactNode } from "react";

/** One component as it looks, under what it is called. `note` says when it is used. */
export function Specimen({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <section className="specimen">
      <h2>{name}</h2>
      {note ? <p className="field__hint">{note}</p> : null}
      {children}
    </section>
  );
}
