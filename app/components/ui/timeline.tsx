import type { ReactNode } from "react";
import { useWords } from "../page-context";

/** What happened, in the order of its entries. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>;
}

/** One entry: the day (UTC), what happened as a heading, and more of it. `level` fits the heading into the page. */
export function TimelineEntry({
  at,
  title,
  level = 3,
  children,
}: {
  at: Date;
  title: ReactNode;
  level?: 2 | 3 | 4;
  children?: ReactNode;
}) {
  const { date } = useWords();
  const Heading = `h${level}` as const;
  return (
    <li className="timeline__entry">
      <time className="timeline__date" dateTime={at.toISOString()}>
        {date(at)}
      </time>
      <Heading className="timeline__title">{title}</Heading>
      {children}
    </li>
  );
}
