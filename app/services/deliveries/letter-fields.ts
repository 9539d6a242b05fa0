import type { CampaignTextRow, TargetRow } from "../../data/campaigns";
import type { DeliveryManifest } from "../../domain/delivery";
import { type MergeError, type MergeField, mergeLetter, mergeSubject } from "../../domain/letter";
import { DEFAULT_LOCALE, isLocale, type Locale } from "../../domain/locales";
import { ok, type Result } from "../../domain/result";
import { translator } from "../../locales";
import { organisationName } from "../organisations/shown-organisation";

/** A letter to one target, merged. */
export interface Letter {
  locale: Locale;
  coalition: string;
  subject: string;
  /** Paragraphs parted by blank lines. */
  body: string;
}

/** What of a delivery a letter speaks of. */
export type DeliveryFigures = Pick<DeliveryManifest, "counts" | "byCountry" | "delivery">;

/**
 * Merges a campaign's letter for one target: numbers and dates in the language of the letter, figures as they were at
 * the freeze. An error names the field that is unknown or empty (abuse 97); nothing is sent then.
 */
export function letterTo(
  campaign: { organisation: { names: string } },
  text: CampaignTextRow,
  target: TargetRow,
  figures: DeliveryFigures,
): Result<Letter, MergeError> {
  const locale = isLocale(text.locale) ? text.locale : DEFAULT_LOCALE;
  const t = translator(locale);
  const coalition = organisationName(campaign.organisation.names, locale);
  const fields: Record<MergeField, string> = {
    salutation: target.salutation,
    campaign: text.title,
    ask: text.ask,
    total: t.number(figures.counts.total),
    countries: t.number(figures.byCountry.length),
    listed: t.number(figures.counts.listed),
    withheld: t.number(figures.counts.withheld),
    date: t.date(figures.delivery.asOf),
    coalition,
  };
  const subject = mergeSubject(text.letterSubject, fields);
  if (!subject.ok) return subject;
  const body = mergeLetter(text.letterBody, fields);
  if (!body.ok) return body;
  return ok({ locale, coalition, subject: subject.value, body: body.value });
}
