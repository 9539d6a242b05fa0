import { localePath } from "../../domain/locale-path";
import type { Locale } from "../../domain/locales";
import { type RenderedUpdate, UpdateCard } from "../campaign/update-card";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { EmptyState } from "../ui/empty-state";
import { Pagination } from "../ui/pagination";

/** All news of a campaign, newest first, a page at a time. */
export function UpdateList({
  campaign,
  updates,
  page,
  pages,
}: {
  campaign: { slug: string; title: string; locale: Locale };
  updates: readonly RenderedUpdate[];
  page: number;
  pages: number;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const language = useLanguageOf(campaign.locale);
  const path = localePath(locale, `/campaigns/${campaign.slug}`);
  return (
    <div className="page">
      <header className="page__head">
        <h1>
          <Phrase message="update.list.title" values={{ campaign: <bdi {...language}>{campaign.title}</bdi> }} />
        </h1>
      </header>
      <section aria-labelledby="list-title">
        <h2 id="list-title" className="visually-hidden">
          {t("update.list.all")}
        </h2>
        {updates.length === 0 ? (
          <EmptyState title={t("update.none.title")}>
            <p>{t("update.none.body")}</p>
          </EmptyState>
        ) : (
          <ol className="updates">
            {updates.map((update) => (
              <li key={update.number}>
                <UpdateCard slug={campaign.slug} update={update} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `${path}/updates${number > 1 ? `?page=${number}` : ""}`}
      />
      <p className="page__ways">
        <a className="button button--main" href={path}>
          {t("common.back_campaign")}
        </a>
      </p>
    </div>
  );
}
