import type { ReactNode } from "react";
import type { ShownStaff } from "../domain/desk";
import { localePath } from "../domain/locale-path";
import { ErrorView } from "./error-view";
import { Message } from "./message";
import { usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";
import { StaffNav } from "./staff/staff-nav";

/**
 * What a staff page shows to somebody who may not see it, and for every other error. `access` says whether they have to
 * sign in or their role is too small.
 */
export function StaffError({ status, access }: { status: number; access?: "sign_in" | "forbidden" | null }) {
  const { locale, path } = usePage();
  const { t } = useWords();
  if (status !== 403) return <ErrorView status={status} />;
  if (access === "forbidden")
    return (
      <Message title={t("staff.forbidden.title")}>
        <p className="lead">{t("staff.forbidden.body")}</p>
        <p>
          <a className="button button--quiet" href={localePath(locale, "/staff")}>
            {t("staff.forbidden.home")}
          </a>
        </p>
      </Message>
    );
  const next = encodeURIComponent(localePath(locale, path ?? "/staff"));
  return (
    <Message title={t("staff.title")}>
      <p className="lead">{t("staff.signin.needed")}</p>
      <p>
        <a className="button button--main" href={`${localePath(locale, "/staff/sign-in")}?next=${next}`}>
          {t("staff.signin.button")}
        </a>
      </p>
      <p>{t("staff.signin.how")}</p>
      <pre className="command" dir="ltr">
        <code>npx onevoice staff link you@example.org</code>
      </pre>
    </Message>
  );
}

/** The frame of a staff page: its title, the ways through the desk, who is signed in, and the way out. */
export function StaffPage({ title, staff, children }: { title: string; staff: ShownStaff; children: ReactNode }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <div className="staff">
      <StaffNav ways={staff.ways} />
      <header className="staff__head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <form method="post" action={localePath(locale, "/staff/sign-out")} className="staff__session">
          <span>
            <Phrase message="staff.signed_in" values={{ email: staff.email }} />
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
