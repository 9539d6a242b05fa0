import type { ReactNode } from "react";
import { localePath } from "../domain/locale-path";
import { ErrorView } from "./error-view";
import { Message } from "./message";
import { usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";

/** What a staff page shows to somebody who is not signed in, and for every other error. */
export function StaffError({ status }: { status: number }) {
  const { t } = useWords();
  if (status !== 403) return <ErrorView status={status} />;
  return (
    <Message title={t("staff.title")}>
      <p className="lead">{t("staff.signin.needed")}</p>
      <p>{t("staff.signin.how")}</p>
      <pre className="command" dir="ltr">
        <code>npx onevoice staff link you@example.org</code>
      </pre>
    </Message>
  );
}

/** The frame of a staff page: its title, who is signed in, and the way out. */
export function StaffPage({ title, email, children }: { title: string; email: string; children: ReactNode }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <div className="staff">
      <header className="staff__head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <form method="post" action={localePath(locale, "/staff/sign-out")} className="staff__session">
          <span>
            <Phrase message="staff.signed_in" values={{ email }} />
          </span>
          <button type="submit" className="button button--quiet">
            {t("staff.signout")}
          </button>
        </form>
      </header>
      {children}
    </div>
  );
}
