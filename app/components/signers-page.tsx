import { localePath } from "../domain/locale-path";
import type { Locale } from "../domain/locales";
import { MIN_PUBLIC_SIGNERS } from "../domain/public-signers";
import type { SignerList } from "../domain/public-view";
import { useLanguageOf, usePage, useWords } from "./page-context";
import { SignerNames } from "./signer-list";
import { EmptyState } from "./ui/empty-state";
import { Pagination } from "./ui/pagination";

/** All signers of a campaign who chose to be named, a page at a time. */
export function SignersPage({
  campaign,
  list,
  page,
  pages,
}: {
  campaign: { slug: string; title: string; locale: Locale };
  list: SignerList | null;
  page: number;
  pages: number;
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const path = localePath(locale, `/campaigns/${campaign.slug}`);
  return (
    <div className="page">
      <header className="page__head">
        <h1>{t("signers.title")}</h1>
        <p className="lead">
          <bdi {...useLanguageOf(campaign.locale)}>{campaign.title}</bdi>
        </p>
      </header>
      {list ? (
        <div className="signers">
          <p>
            {t("signers.count", { count: list.total })} {t("signers.order")}
          </p>
          <SignerNames signers={list.signers} />
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(number) => `${path}/signers${number > 1 ? `?page=${number}` : ""}`}
          />
          <p className="signers__note">{t("signers.choice")}</p>
        </div>
      ) : (
        <EmptyState title={t("signers.none.title")}>
          <p>{t("signers.none.body", { min: MIN_PUBLIC_SIGNERS })}</p>
        </EmptyState>
      )}
      <p className="page__ways">
        <a className="button button--quiet" href={path}>
          {t("common.back_campaign")}
        </a>
      </p>
    </div>
  );
}
