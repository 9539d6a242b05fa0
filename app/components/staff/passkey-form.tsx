import type { ReactNode } from "react";
import { useWords } from "../page-context";

/**
 * A form that asks the browser for a passkey, by the script of pages with `hasPasskeys`. Until that has found out that
 * the browser knows passkeys, only `missing` shows, which says what else to do.
 */
export function PasskeyForm({
  path,
  missing,
  button,
  children,
}: {
  /** Where the script asks and answers: `/staff/passkey/…`, with the page's language before it. */
  path: string;
  missing: string;
  button: string;
  /** Fields that go along. */
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div
      className="passkey"
      data-passkey={path}
      data-cancelled={t("staff.passkey.cancelled")}
      data-refused={t("staff.passkey.refused")}
      data-exists={t("staff.passkey.exists")}
      data-failed={t("staff.passkey.failed")}
    >
      <p data-passkey-missing>{missing}</p>
      <form method="post" hidden className="passkey__form">
        {children}
        <button type="submit" className="button button--main">
          {button}
        </button>
      </form>
      <p role="alert" className="passkey__said" data-passkey-said />
    </div>
  );
}
