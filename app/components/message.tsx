import type { ReactNode } from "react";

/** A page that says one thing: a heading, words, and what to do next. */
export function Message({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <article className="message">
      <h1>{title}</h1>
      {children}
    </article>
  );
}
