import type { ReactNode } from "react";

/**
 * A boxed message. `tone` colours it (`aside` makes it small); the words alone must carry the meaning. An announced one is read out by screen
 * readers as the page opens, and takes the focus: use it for the answer to what the reader just did.
 */
export function Notice({
  id,
  tone = "info",
  title,
  isAnnounced = false,
  children,
}: {
  /** The fragment that the page is opened with, which gives it the focus. */
  id?: string;
  tone?: "info" | "good" | "warning" | "aside";
  title?: string;
  isAnnounced?: boolean;
  children?: ReactNode;
}) {
  const announced = isAnnounced ? { role: "status", tabIndex: -1, autoFocus: id === undefined } : {};
  return (
    <div id={id} className={`notice notice--${tone}`} {...announced}>
      {title ? <p className="notice__title">{title}</p> : null}
      {children ? <div className="notice__body">{children}</div> : null}
    </div>
  );
}
