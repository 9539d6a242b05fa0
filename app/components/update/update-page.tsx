import { localePath } from "../../domain/locale-path";
import type { Locale } from "../../domain/locales";
import type { ShownUpdate } from "../../domain/public-view";
import { FallbackNotice } from "../fallback-notice";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";

/** An update as its own page tells it, with the numbers of those before and after it. */
export interface WholeUpdate extends Omit<ShownUpdate, "body"> {
  isFallback: boolean;
  campaign: { slug: string; title: string; locale: Locale };
  previous: number | null;
  next: number | null;
}

/** One piece of news. `bodyHtml` is made by renderMarkdown, which lets no markup of the text through. */
export function UpdatePage({ update, bodyHtml }: { update: WholeUpdate; bodyHtml: string }) {
  const { locale } = usePage();
  const { t, date } = useWords();
  const { title, publishedAt, campaign } = update;
  const language = useLanguageOf(update.locale);
  const campaignLanguage = useLanguageOf(campaign.locale);
  const path = localePath(locale, `/campaigns/${campaign.slug}`);
  return (
    <article className="page">
      {update.isFallback ? <FallbackNotice lang={update.locale} /> : null}
      <header className="page__head">
        <p className="card__kind">
          <time dateTime={publishedAt.toISOString()}>{date(publishedAt)}</time>
        </p>
        <h1 {...language}>{title}</h1>
        <p className="page__by">
          <Phrase
            message="update.of"
            values={{
              campaign: (
                <a href={path}>
                  <bdi {...campaignLanguage}>{campaign.title}</bdi>
                </a>
              ),
            }}
          />
        </p>
      </header>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown escapes what the text brings along */}
      <div className="prose" {...language} dangerouslySetInnerHTML={{ __html: bodyHtml }} />
      <p className="ways page__ways">
        <a className="button button--main" href={path}>
          {t("common.back_campaign")}
        </a>
        <a className="way" href={`${path}/updates`}>
          {t("update.list.all")}
        </a>
      </p>
      <Others update={update} path={`${path}/updates`} />
    </article>
  );
}

/** The way to the other news of the campaign. */
function Others({ update: { previous, next }, path }: { update: WholeUpdate; path: string }) {
  const { t } = useWords();
  if (previous === null && next === null) return null;
  return (
    <nav className="pagination" aria-label={t("update.others")}>
      {previous === null ? null : (
        <a className="button button--quiet" rel="prev" href={`${path}/${previous}`}>
          {t("update.earlier")}
        </a>
      )}
      {next === null ? null : (
        <a className="button button--quiet pagination__next" rel="next" href={`${path}/${next}`}>
          {t("update.later")}
        </a>
      )}
    </nav>
  );
}
