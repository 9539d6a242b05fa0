import type { findCompleteDeliveries } from "../../data/deliveries";
import type { EndorsementRow } from "../../data/endorsements";
import type { ReplyRow } from "../../data/replies";
import { isLocale, type Locale } from "../../domain/locales";
import type { ShownDelivery, ShownEndorsement, ShownReply } from "../../domain/public-view";
import { wordedFrom } from "../../domain/worded";
import { shownOrganisation } from "../organisations/shown-organisation";

/** An endorsement for a reader; the quote falls back to the campaign's own language. */
export function shownEndorsement(row: EndorsementRow, locale: Locale, campaignLocale: string): ShownEndorsement {
  return {
    organisation: shownOrganisation(row.organisation, locale),
    quote: wordedFrom(row.quotes, locale, campaignLocale),
  };
}

/** A delivery for a reader. */
export function shownDelivery(row: Awaited<ReturnType<typeof findCompleteDeliveries>>[number]): ShownDelivery {
  return { number: row.number, at: row.frozenAt, listed: row.listed, withheld: row.withheld };
}

/** A reply for a reader, in the language it came in; null when that is none of ours. */
export function shownReply(row: ReplyRow): ShownReply | null {
  const { id, office, country, receivedAt, body, locale, sourceUrl } = row;
  return isLocale(locale) ? { id, office, country, receivedAt, body, locale, sourceUrl } : null;
}
