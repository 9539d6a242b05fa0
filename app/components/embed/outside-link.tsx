import type { ReactNode } from "react";
import { useWords } from "../page-context";

/** A link out of the frame, into a tab of its own, which it says: no page of ours but the form may stand in a frame. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <a href={href} target="_blank" rel="noopener">
      {children} <span className="embed__tab">{t("embed.tab")}</span>
    </a>
  );
}
