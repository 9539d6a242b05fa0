import type { ReactNode } from "react";

/** What stands where a list has nothing in it: what is missing, why, and what to do instead (the children). */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
