import type { ReactNode } from "react";
import { useWords } from "../page-context";

/**
 * A box over the page that a button opens and another closes, as do Escape and a press beside it: the browser's own
 * popover, which needs no script. A browser without popovers shows the box where it is written.
 */
export function Dialog({
  id,
  label,
  title,
  children,
}: {
  id: string;
  /** On the button that opens it. */
  label: string;
  title: string;
  children: ReactNode;
}) {
  const { t } = useWords();
  const titleId = `${id}-title`;
  return (
    <>
      <button type="button" className="button button--quiet" {...{ popovertarget: id }}>
        {label}
      </button>
      <div id={id} className="dialog" role="dialog" aria-labelledby={titleId} {...{ popover: "auto" }}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <button type="button" className="button button--quiet" {...{ popovertarget: id, popovertargetaction: "hide" }}>
          {t("ui.dialog.close")}
        </button>
      </div>
    </>
  );
}
