import ical, { ICalCalendarMethod } from "ical-generator";
import { findActivity } from "../../data/activities";
import { localePath } from "../../domain/locale-path";
import type { Locale } from "../../domain/locales";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";
import { shownActivity } from "./shown-activity";

const PRODUCT = { company: "One Voice", product: "One Voice", language: "EN" };

/**
 * An event as a calendar file (RFC 5545) in a language, the same bytes for everybody who asks: instants in UTC, a UID
 * that never changes, and the day of publication as its stamp. Null when there is no such activity, or it is no event.
 */
export async function eventCalendar(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<string | null> {
  const { slug, locale } = input;
  const row = isSlug(slug) ? await findActivity(ctx.db.read, slug, ctx.clock()) : null;
  const event = row && shownActivity(row, locale);
  if (!row || !event?.startsAt || event.kind !== "event") return null;
  const url = `${ctx.publicUrl}${localePath(locale, `/activities/${slug}`)}`;
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${row.id}@${new URL(ctx.publicUrl).hostname}`,
    stamp: event.publishedAt,
    start: event.startsAt,
    end: event.endsAt,
    summary: onOneLine(event.title),
    description: `${inLines(event.summary)}\n\n${url}`,
    location: event.place === null ? null : onOneLine(event.place),
    url,
  });
  return `${calendar.toString()}\r\n`;
}

/** Programs differ in what ends a line for them, so nothing that could is left in a value (abuse 55). */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The same, with the lines of a text kept; the calendar writes their ends as `\n` (RFC 5545, 3.3.11). */
function inLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(onOneLine)
    .join("\n");
}
