import type { ReactNode } from "react";

/**
 * A short word that something was done, read out by screen readers without taking the focus. It stands where it is
 * written. A floating one stands at the lower edge of the window instead: only for scripts, which show it (by taking
 * `hidden` away) and hide it again.
 */
export function Toast({ isFloating = false, children }: { isFloating?: boolean; children: ReactNode }) {
  return (
    <p className={isFloating ? "toast toast--floating" : "toast"} role="status">
      {children}
    </p>
  );
}
