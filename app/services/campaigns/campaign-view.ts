import type { CampaignTextRow, CampaignWithTexts, TargetRow } from "../../data/campaigns";
import { type CampaignState, type Outcome, signingRefusal } from "../../domain/campaign";
import { isLocale, type Locale } from "../../domain/locales";

/** A campaign as a page in one language shows it. */
export interface CampaignView {
  id: string;
  slug: string;
  /** The language of the text, which is another than the reader's when `isFallback`. */
  locale: Locale;
  isFallback: boolean;
  locales: Locale[];
  textId: string;
  textVersion: number;
  title: string;
  summary: string;
  ask: string;
  /** Markdown. */
  body: string;
  consent: string;
  consentName: string;
  consentUpdates: string;
  letterSubject: string;
  letterBody: string;
  goal: number;
  confirmed: number;
  /** Countries and territories with at least one confirmed signature. */
  countries: number;
  closesAt: Date | null;
  timeZone: string;
  state: CampaignState;
  outcome: Outcome | null;
  /** Why it cannot be signed now, or null. */
  refusal: ReturnType<typeof signingRefusal>;
  organisation: { name: string; country: string; site: string | null };
  targets: { office: string; country: string | null }[];
}

/** The text of a campaign in a language, else in its default language, else any; null when it has none. */
export function textFor(campaign: CampaignWithTexts, locale: string): CampaignTextRow | null {
  return (
    campaign.texts.find((text) => text.locale === locale) ??
    campaign.texts.find((text) => text.locale === campaign.defaultLocale) ??
    campaign.texts[0] ??
    null
  );
}

/** The name of an organisation in a language, else in English, else any. */
export function organisationName(names: string, locale: string): string {
  const byLocale = JSON.parse(names) as Record<string, string>;
  return byLocale[locale] ?? byLocale.en ?? Object.values(byLocale)[0] ?? "";
}

/** Joins a campaign's rows into what a page shows; null when it has no text at all. */
export function campaignView(
  campaign: CampaignWithTexts,
  locale: Locale,
  now: Date,
  rest: { confirmed: number; countries: number; targets: TargetRow[] },
): CampaignView | null {
  const text = textFor(campaign, locale);
  if (!text || !isLocale(text.locale)) return null;
  return {
    id: campaign.id,
    slug: campaign.slug,
    locale: text.locale,
    isFallback: text.locale !== locale,
    locales: campaign.texts.map((t) => t.locale).filter(isLocale),
    textId: text.id,
    textVersion: text.version,
    title: text.title,
    summary: text.summary,
    ask: text.ask,
    body: text.body,
    consent: text.consent,
    consentName: text.consentName,
    consentUpdates: text.consentUpdates,
    letterSubject: text.letterSubject,
    letterBody: text.letterBody,
    goal: campaign.goal,
    confirmed: rest.confirmed,
    countries: rest.countries,
    closesAt: campaign.closesAt,
    timeZone: campaign.timeZone,
    state: campaign.state as CampaignState,
    outcome: campaign.outcome as Outcome | null,
    refusal: signingRefusal({ state: campaign.state as CampaignState, closesAt: campaign.closesAt }, now),
    organisation: {
      name: organisationName(campaign.organisation.names, locale),
      country: campaign.organisation.country,
      site: campaign.organisation.site,
    },
    targets: rest.targets.map(({ office, country }) => ({ office, country })),
  };
}
