import { localePath } from "../../domain/locale-path";
import { ACTIVITY_KINDS, type ActivityKind, type ShownActivity } from "../../domain/public-view";
import { usePage, useWords } from "../page-context";
import { EmptyState } from "../ui/empty-state";
import { Pagination } from "../ui/pagination";
import { ActivityCards } from "./activity-cards";

/** Activities of one kind (null: of all), a page at a time, with the way to the other kinds. */
export function ActivityList({
  activities,
  kind,
  page,
  pages,
}: {
  activities: readonly ShownActivity[];
  kind: ActivityKind | null;
  page: number;
  pages: number;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const shown = kind ?? "all";
  return (
    <>
      <header className="intro">
        <h1>{t("activity.list.title")}</h1>
        <p className="lead">{t("activity.list.lead")}</p>
      </header>
      <KindFilter kind={kind} />
      <section className="part" aria-labelledby="list-title">
        <h2 id="list-title" className="visually-hidden">
          {t(`activity.filter.${shown}`)}
        </h2>
        {activities.length === 0 ? (
          <EmptyState title={t("activity.none.title")}>
            <p>{t("activity.none.body")}</p>
          </EmptyState>
        ) : (
          <ActivityCards activities={activities} />
        )}
      </section>
      <Pagination page={page} pages={pages} hrefOf={(number) => localePath(locale, listPath(kind, number))} />
    </>
  );
}

function KindFilter({ kind }: { kind: ActivityKind | null }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <nav className="filter" aria-label={t("activity.filter.label")}>
      <ul>
        {(["all", ...ACTIVITY_KINDS] as const).map((shown) => (
          <li key={shown}>
            <a
              href={localePath(locale, listPath(shown === "all" ? null : shown, 1))}
              aria-current={shown === (kind ?? "all") ? "page" : undefined}
            >
              {t(`activity.filter.${shown}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function listPath(kind: ActivityKind | null, page: number): string {
  const query = [...(kind ? [`kind=${kind}`] : []), ...(page > 1 ? [`page=${page}`] : [])].join("&");
  return query === "" ? "/activities" : `/activities?${query}`;
}
