import type { CampaignTextRow, CampaignTitleRow, CampaignWithTexts, TargetRow } from "../../data/campaigns";
import { type CampaignState, confirmationRefusal, type Outcome, signingRefusal } from "../../domain/campaign";
import { DEFAULT_LOCALE, isLocale, type Locale } from "../../domain/locales";
import { milestonesOf } from "../../domain/milestones";
import type { ShownMilestones, ShownOrganisation, ShownTarget } from "../../domain/public-view";
import { inLanguage, languagesOf } from "../../domain/worded";
import { shownOrganisation } from "../organisations/shown-organisation";

/** A campaign by its name, as a link to it is written: the title in the reader's language, or the one it has. */
export interface CampaignTitle {
  slug: string;
  title: string;
  locale: Locale;
}

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
  /** What a signer is asked who may be named in public; null where that is not asked. */
  consentPublic: string | null;
  letterSubject: string;
  letterBody: string;
  goal: number;
  confirmed: number;
  /** Countries and territories with at least one confirmed signature. */
  countries: number;
  milestones: ShownMilestones;
  closesAt: Date | null;
  timeZone: string;
  state: CampaignState;
  outcome: Outcome | null;
  /** Why it cannot be signed now, or null. */
  refusal: ReturnType<typeof signingRefusal>;
  organisation: ShownOrganisation;
  /** False once a signature made before the end can be confirmed no more. */
  takesConfirmations: boolean;
  targets: ShownTarget[];
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

/** A campaign by its name; null when it has no text in a language of ours. */
export function campaignTitle(campaign: CampaignTitleRow, locale: Locale): CampaignTitle | null {
  const text = inLanguage(campaign.texts, locale, campaign.defaultLocale);
  return text && { slug: campaign.slug, title: text.title, locale: text.locale };
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
  const window = { state: campaign.state as CampaignState, closesAt: campaign.closesAt };
  return {
    id: campaign.id,
    slug: campaign.slug,
    locale: text.locale,
    isFallback: text.locale !== locale,
    locales: languagesOf(campaign.texts),
    textId: text.id,
    textVersion: text.version,
    title: text.title,
    summary: text.summary,
    ask: text.ask,
    body: text.body,
    consent: text.consent,
    consentName: text.consentName,
    consentUpdates: text.consentUpdates,
    consentPublic: campaign.showsSigners && text.consentPublic !== "" ? text.consentPublic : null,
    letterSubject: text.letterSubject,
    letterBody: text.letterBody,
    goal: campaign.goal,
    confirmed: rest.confirmed,
    countries: rest.countries,
    milestones: milestonesOf(rest.confirmed, campaign.goal, campaign.milestones),
    closesAt: campaign.closesAt,
    timeZone: campaign.timeZone,
    state: campaign.state as CampaignState,
    outcome: campaign.outcome as Outcome | null,
    refusal: signingRefusal(window, now),
    organisation: shownOrganisation(campaign.organisation, locale),
    takesConfirmations: confirmationRefusal(window, now) === null,
    targets: rest.targets.map(shownTarget),
  };
}

/** An office for a reader: its name is in the language that it is written to in. */
export function shownTarget({ office, country, locale }: TargetRow): ShownTarget {
  return { office, country, locale: isLocale(locale) ? locale : DEFAULT_LOCALE };
}

/** The same for a list, with the totals by campaign id; targets are left out. */
export function campaignViews(
  campaigns: readonly CampaignWithTexts[],
  totals: ReadonlyMap<string, { confirmed: number; countries: number }>,
  locale: Locale,
  now: Date,
): CampaignView[] {
  return campaigns.flatMap((campaign) => {
    const { confirmed, countries } = totals.get(campaign.id) ?? { confirmed: 0, countries: 0 };
    return campaignView(campaign, locale, now, { confirmed, countries, targets: [] }) ?? [];
  });
}
