import { findActivities } from "../../data/activities";
import { DEFAULT_LOCALE, type Locale } from "../../domain/locales";
import { inLanguage } from "../../domain/worded";
import { shownActivity } from "../activities/shown-activity";
import type { Ctx } from "../context";
import { FEED_ENTRIES, type FeedContent, feedContent } from "./feed-entry";

/** The newest activities, as a feed in a language. */
export async function readActivitiesFeed(ctx: Ctx, input: { locale: Locale }): Promise<FeedContent> {
  const { locale } = input;
  const rows = await findActivities(ctx.db.read, { now: ctx.clock() }, { take: FEED_ENTRIES });
  const entries = rows.flatMap((row) => {
    const shown = shownActivity(row, locale);
    if (shown === null) return [];
    return {
      rowId: row.id,
      path: `/activities/${row.slug}`,
      title: shown.title,
      summary: shown.summary,
      body: inLanguage(row.texts, locale, DEFAULT_LOCALE)?.body ?? "",
      locale: shown.locale,
      author: shown.organisation.name,
      publishedAt: row.publishedAt,
      updatedAt: row.publishedAt,
    };
  });
  return feedContent(entries);
}
