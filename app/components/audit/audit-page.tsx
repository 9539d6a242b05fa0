import { auditQueryText } from "../../domain/audit-filter";
import type { ShownStaff } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { StaffPage } from "../staff-parts";
import { EmptyState } from "../ui/empty-state";
import { Pagination } from "../ui/pagination";
import { AuditEntry, type AuditEntryProps } from "./audit-entry";
import { AuditFilterForm, type AuditFilterProps } from "./audit-filter-form";

export interface AuditPageProps extends AuditFilterProps {
  staff: ShownStaff;
  total: number;
  entries: readonly AuditEntryProps[];
  page: number;
  pages: number;
}

/** Who did what, when, to what: what the reader may see of it, the newest first. */
export function AuditPage({ staff, filter, people, organisations, total, entries, page, pages }: AuditPageProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const addressOf = (path: string, number = 1) => {
    const query = auditQueryText(filter, number);
    return localePath(locale, query === "" ? path : `${path}?${query}`);
  };
  const isLimited = auditQueryText(filter) !== "";
  const everything = <a href={localePath(locale, "/staff/audit")}>{t("staff.audit.everything")}</a>;
  return (
    <StaffPage title={t("staff.audit.title")} staff={staff}>
      <p className="lead">{t("staff.audit.lead")}</p>
      <AuditFilterForm filter={filter} people={people} organisations={organisations} />
      <section aria-labelledby="audit-count">
        <h2 id="audit-count">{t("staff.audit.count", { count: total })}</h2>
        {isLimited && total > 0 ? <p>{everything}</p> : null}
        {total === 0 ? (
          <EmptyState title={t("staff.audit.none.title")}>
            <p>{t(isLimited ? "staff.audit.none.limited" : "staff.audit.none.body")}</p>
            {isLimited ? <p>{everything}</p> : null}
          </EmptyState>
        ) : (
          <ol className="audit">
            {entries.map((entry) => (
              <AuditEntry key={entry.sequence} {...entry} />
            ))}
          </ol>
        )}
        <Pagination page={page} pages={pages} hrefOf={(number) => addressOf("/staff/audit", number)} />
      </section>
      {total === 0 ? null : (
        <section aria-labelledby="audit-download">
          <h2 id="audit-download">{t("staff.audit.download.title")}</h2>
          <p>{t("staff.audit.download.body")}</p>
          <p>
            <a className="button button--quiet" href={addressOf("/staff/audit.csv")}>
              {t("staff.audit.download.button")}
            </a>
          </p>
        </section>
      )}
    </StaffPage>
  );
}
