import { useWords } from "../page-context";

/** The way through a list of several pages; nothing where there is one. `hrefOf` makes the address of a page, from 1. */
export function Pagination({
  page,
  pages,
  hrefOf,
  label,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** Tells it from another one on the same page. */
  label?: string;
}) {
  const { t } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={label ?? t("ui.pagination.label")}>
      {page > 1 ? (
        <a className="button button--quiet" rel="prev" href={hrefOf(page - 1)}>
          {t("ui.pagination.previous")}
        </a>
      ) : null}
      <p className="pagination__here">{t("ui.pagination.here", { page, pages })}</p>
      {page < pages ? (
        <a className="button button--quiet pagination__next" rel="next" href={hrefOf(page + 1)}>
          {t("ui.pagination.next")}
        </a>
      ) : null}
    </nav>
  );
}
