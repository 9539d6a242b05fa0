import { localePath } from "../../domain/locale-path";
import type { Locale } from "../../domain/locales";
import type { ShownActivity } from "../../domain/public-view";
import { DefinitionList } from "../definition-list";
import { FallbackNotice } from "../fallback-notice";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { Section } from "../ui/section";

/** An activity as its own page tells it. */
export interface WholeActivity extends ShownActivity {
  isFallback: boolean;
  campaign: { slug: string; title: string; locale: Locale } | null;
}

/**
 * A statement, open letter, report or event. Printed, it is a press text: who published it, when and where it stands.
 * `bodyHtml` is made by renderMarkdown, which lets no markup of the text through.
 */
export function ActivityPage({
  activity,
  bodyHtml,
  isOver,
  url,
}: {
  activity: WholeActivity;
  bodyHtml: string;
  /** The event has ended. */
  isOver: boolean;
  /** The page's full address. */
  url: string;
}) {
  const { locale } = usePage();
  const { t, date } = useWords();
  const { kind, title, summary, organisation, publishedAt, campaign } = activity;
  const language = useLanguageOf(activity.locale);
  return (
    <article className="page">
      {activity.isFallback ? <FallbackNotice lang={activity.locale} /> : null}
      <header className="page__head">
        <p className="card__kind">
          <span>{t(`activity.kind.${kind}`)}</span>{" "}
          {kind === "event" ? null : <time dateTime={publishedAt.toISOString()}>{date(publishedAt)}</time>}
        </p>
        <h1 {...language}>{title}</h1>
        <p className="page__by">
          <Phrase
            message="activity.by"
            values={{
              organisation: (
                <a href={localePath(locale, `/organisations/${organisation.slug}`)}>
                  <bdi>{organisation.name}</bdi>
                </a>
              ),
            }}
          />
        </p>
        <p className="lead" {...language}>
          {summary}
        </p>
      </header>
      {kind === "event" ? <WhenAndWhere activity={activity} isOver={isOver} /> : null}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown escapes what the text brings along */}
      <div className="prose" {...language} dangerouslySetInnerHTML={{ __html: bodyHtml }} />
      {campaign ? <PartOf campaign={campaign} /> : null}
      <p className="page__source">
        <Phrase message="activity.source" values={{ url: <bdi dir="ltr">{url}</bdi> }} />
      </p>
      <p className="page__ways">
        <a className="way" href={localePath(locale, "/activities")}>
          {t("activity.list.all")}
        </a>
      </p>
    </article>
  );
}

/** An event's time in its own zone and in UTC, its place, and the file for a calendar. */
function WhenAndWhere({ activity, isOver }: { activity: ShownActivity; isOver: boolean }) {
  const { locale } = usePage();
  const { t } = useWords();
  const { slug, startsAt, endsAt, timeZone, place } = activity;
  const language = useLanguageOf(activity.locale);
  return (
    <Section id="event" className="event" title={t("activity.event.title")}>
      <DefinitionList
        rows={[
          { term: t("activity.event.begins"), value: startsAt ? <Moment at={startsAt} timeZone={timeZone} /> : null },
          { term: t("activity.event.ends"), value: endsAt ? <Moment at={endsAt} timeZone={timeZone} /> : null },
          { term: t("activity.event.place"), value: place ? <bdi {...language}>{place}</bdi> : null },
        ]}
      />
      {isOver ? <p>{t("activity.event.over")}</p> : null}
      {startsAt && !isOver ? (
        <p>
          <a
            className="button button--quiet"
            href={localePath(locale, `/activities/${slug}/event.ics`)}
            type="text/calendar"
            download
          >
            {t("activity.event.calendar")}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function Moment({ at, timeZone }: { at: Date; timeZone: string | null }) {
  const { t, dateTime } = useWords();
  const zone = timeZone ?? "UTC";
  return (
    <>
      <time dateTime={at.toISOString()}>{dateTime(at, zone)}</time>
      {zone === "UTC" ? null : (
        <span className="line event__utc">{t("activity.event.utc", { time: dateTime(at) })}</span>
      )}
    </>
  );
}

function PartOf({ campaign }: { campaign: NonNullable<WholeActivity["campaign"]> }) {
  const { locale } = usePage();
  const language = useLanguageOf(campaign.locale);
  return (
    <p className="page__campaign">
      <Phrase
        message="activity.campaign"
        values={{
          campaign: (
            <a href={localePath(locale, `/campaigns/${campaign.slug}`)}>
              <bdi {...language}>{campaign.title}</bdi>
            </a>
          ),
        }}
      />
    </p>
  );
}
