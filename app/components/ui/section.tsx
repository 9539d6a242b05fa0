import type { ReactNode } from "react";

/** A part of a page under a heading of the second level, which names it for screen readers. */
export function Section({
  id,
  title,
  className,
  children,
}: {
  /** Of the section, for links to it; the heading's is `<id>-title`. */
  id: string;
  title: string;
  className?: string;
  children: ReactNode;
}) {
  const titleId = `${id}-title`;
  return (
    <section id={id} className={className} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
