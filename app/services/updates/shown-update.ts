import type { UpdateRow } from "../../data/updates";
import type { Locale } from "../../domain/locales";
import type { ShownUpdate } from "../../domain/public-view";
import { inLanguage } from "../../domain/worded";

/** An update for a reader: its text in their language, else in the campaign's own, else any; null when it has none. */
export function shownUpdate(row: UpdateRow, locale: Locale, campaignLocale: string): ShownUpdate | null {
  const text = inLanguage(row.texts, locale, campaignLocale);
  if (text === null) return null;
  return {
    number: row.number,
    title: text.title,
    body: text.body,
    locale: text.locale,
    publishedAt: row.publishedAt,
  };
}
