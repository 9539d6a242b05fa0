import { localePath } from "../../domain/locale-path";
import type { ShownActivity } from "../../domain/public-view";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";

/**
 * A statement, open letter, report or event in a list: its kind, title and words; an event has its own time and place
 * where the others have the day of publication.
 */
export function ActivityCard({
  activity,
  showsOrganisation = true,
}: {
  activity: ShownActivity;
  /** False on the organisation's own page. */
  showsOrganisation?: boolean;
}) {
  const { locale } = usePage();
  const { t, date } = useWords();
  const { slug, kind, title, summary, organisation, publishedAt } = activity;
  const language = useLanguageOf(activity.locale);
  const titleId = `activity-${slug}`;
  return (
    <article className="card" aria-labelledby={titleId}>
      <p className="card__kind">
        <span>{t(`activity.kind.${kind}`)}</span>{" "}
        {kind === "event" ? null : <time dateTime={publishedAt.toISOString()}>{date(publishedAt)}</time>}
      </p>
      <h3 id={titleId} {...language}>
        <a className="card__link" href={localePath(locale, `/activities/${slug}`)}>
          {title}
        </a>
      </h3>
      {showsOrganisation ? (
        <p className="card__by">
          <Phrase message="activity.by" values={{ organisation: organisation.name }} />
        </p>
      ) : null}
      {kind === "event" ? <EventInShort activity={activity} /> : null}
      <p {...language}>{summary}</p>
    </article>
  );
}

function EventInShort({ activity }: { activity: ShownActivity }) {
  const { dateTime } = useWords();
  const language = useLanguageOf(activity.locale);
  const { startsAt, timeZone, place } = activity;
  return (
    <p className="card__event">
      {startsAt ? <time dateTime={startsAt.toISOString()}>{dateTime(startsAt, timeZone ?? undefined)}</time> : null}
      {place ? (
        <bdi className="line" {...language}>
          {place}
        </bdi>
      ) : null}
    </p>
  );
}
