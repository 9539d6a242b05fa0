import { localePath } from "../domain/locale-path";
import { usePage, useWords } from "./page-context";

export interface CampaignCardProps {
  slug: string;
  title: string;
  summary: string;
  /** The language of the words. */
  lang: string;
  organisation: string;
  confirmed: number;
  goal: number;
  isOpen: boolean;
}

/** One campaign in a list: what it asks, how far it is, and the way to it. */
export function CampaignCard(props: CampaignCardProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const lang = props.lang === locale ? undefined : props.lang;
  const titleId = `campaign-${props.slug}`;
  return (
    <article className="card" aria-labelledby={titleId}>
      <h3 id={titleId} lang={lang}>
        <a className="card__link" href={localePath(locale, `/campaigns/${props.slug}`)}>
          {props.title}
        </a>
      </h3>
      <p className="card__by">{t("campaign.by", { organisation: props.organisation })}</p>
      <p lang={lang}>{props.summary}</p>
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
