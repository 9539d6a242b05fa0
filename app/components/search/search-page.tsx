import type { CampaignGroup } from "../../domain/campaign-group";
import { CampaignCard, type CampaignCardProps } from "../campaign-card";
import { useWords } from "../page-context";
import { Phrase } from "../phrase";
import { EmptyState } from "../ui/empty-state";
import { SearchForm } from "./search-form";

/** The search form with what was asked for, and what was found; `found` is null where the words were refused. */
export function SearchPage({
  query,
  group,
  found,
}: {
  query: string;
  group: CampaignGroup | null;
  found: readonly CampaignCardProps[] | null;
}) {
  const { t } = useWords();
  return (
    <>
      <header className="intro">
        <h1>{t("search.title")}</h1>
      </header>
      <SearchForm query={query} group={group} isRefused={found === null} />
      {found === null ? null : (
        <section className="part" aria-labelledby="found-title">
          <h2 id="found-title">
            {query === "" ? (
              t("search.results.all", { count: found.length })
            ) : (
              <Phrase message="search.results.for" values={{ count: found.length, query }} />
            )}
          </h2>
          {found.length === 0 ? (
            <EmptyState title={t("search.none.title")}>
              <p>{t("search.none.body")}</p>
            </EmptyState>
          ) : (
            <ul className="cards">
              {found.map((campaign) => (
                <li key={campaign.slug}>
                  <CampaignCard {...campaign} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
