import { localePath } from "../domain/locale-path";
import type { Locale } from "../domain/locales";
import { useLanguageOf, usePage, useWords } from "./page-context";
import { Phrase } from "./phrase";

export interface CampaignCardProps {
  slug: string;
  title: string;
  summary: string;
  /** The language of the words. */
  lang: Locale;
  organisation: string;
  confirmed: number;
  goal: number;
  isOpen: boolean;
}

/** One campaign in a list: what it asks, how far it is, and the way to it. */
export function CampaignCard(props: CampaignCardProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const language = useLanguageOf(props.lang);
  const titleId = `campaign-${props.slug}`;
  return (
    <article className="card" aria-labelledby={titleId}>
      <h3 id={titleId} {...language}>
        <a className="card__link" href={localePath(locale, `/campaigns/${props.slug}`)}>
          {props.title}
        </a>
      </h3>
      <p className="card__by">
        <Phrase message="campaign.by" values={{ organisation: props.organisation }} />
      </p>
      <p {...language}>{props.summary}</p>
      <progress
        className="progress__bar"
        max={props.goal}
        value={Math.min(props.confirmed, props.goal)}
        aria-label={t("campaign.progress.label")}
      />
      <p className="card__count">
        <strong>{t("home.card.count", { count: props.confirmed })}</strong>{" "}
        <span>{t("home.card.goal", { goal: props.goal })}</span>
      </p>
      <p className="card__action" aria-hidden="true">
        {t(props.isOpen ? "home.card.read" : "home.card.closed")}
      </p>
    </article>
  );
}
