import type { ActivityRow } from "../../data/activities";
import { DEFAULT_LOCALE, type Locale } from "../../domain/locales";
import { ACTIVITY_KINDS, type ActivityKind, type ShownActivity } from "../../domain/public-view";
import { inLanguage } from "../../domain/worded";
import { organisationName } from "../organisations/shown-organisation";

/**
 * An activity for a reader: its text in their language, else in `otherwise`, else in English, else any. Null when it has
 * no text, or is of a kind that is not known.
 */
export function shownActivity(
  row: ActivityRow,
  locale: Locale,
  otherwise: string = DEFAULT_LOCALE,
): ShownActivity | null {
  const text = inLanguage(row.texts, locale, otherwise);
  if (text === null || !isActivityKind(row.kind)) return null;
  return {
    slug: row.slug,
    kind: row.kind,
    locale: text.locale,
    title: text.title,
    summary: text.summary,
    publishedAt: row.publishedAt,
    organisation: { slug: row.organisation.slug, name: organisationName(row.organisation.names, locale) },
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    timeZone: row.timeZone,
    place: text.place,
  };
}

/** Whether a value from outside (address, form, database row) is a kind of activity. */
export function isActivityKind(value: unknown): value is ActivityKind {
  return ACTIVITY_KINDS.some((kind) => kind === value);
}
