import type { ReactNode } from "react";

/**
 * A boxed message. `tone` colours it (`aside` makes it small); the words alone must carry the meaning. An announced one is read out by screen
 * readers as the page opens, and takes the focus: use it for the answer to what the reader just did.
 */
export function Notice({
  tone = "info",
  title,
  isAnnounced = false,
  children,
}: {
  tone?: "info" | "good" | "warning" | "aside";
  title?: string;
  isAnnounced?: boolean;
  children?: ReactNode;
}) {
  const announced = isAnnounced ? { role: "status", tabIndex: -1, autoFocus: true } : {};
  return (
    <div className={`notice notice--${tone}`} {...announced}>
      {title ? <p className="notice__title">{title}</p> : null}
      {children ? <div className="notice__body">{children}</div> : null}
    </div>
  );
}
