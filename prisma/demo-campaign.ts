import type { Locale } from "../app/domain/locales";
import type { DemoContent } from "../app/services/campaigns/seed-demo";
import { ACTIVITIES } from "./demo/activities";
import { arabic } from "./demo/ar";
import { arabicCoalition } from "./demo/coalition/ar";
import { germanCoalition } from "./demo/coalition/de";
import { englishCoalition } from "./demo/coalition/en";
import { spanishCoalition } from "./demo/coalition/es";
import { frenchCoalition } from "./demo/coalition/fr";
import { japaneseCoalition } from "./demo/coalition/ja";
import { koreanCoalition } from "./demo/coalition/ko";
import { portugueseCoalition } from "./demo/coalition/pt";
import { russianCoalition } from "./demo/coalition/ru";
import { chineseCoalition } from "./demo/coalition/zh";
import { german } from "./demo/de";
import type { DemoActivity, DemoCampaignText, DemoCoalitionText } from "./demo/demo-text";
import { english } from "./demo/en";
import { spanish } from "./demo/es";
import { french } from "./demo/fr";
import { japanese } from "./demo/ja";
import { korean } from "./demo/ko";
import { ENDORSERS, OTHER_MEMBERS } from "./demo/members";
import { portuguese } from "./demo/pt";
import { russian } from "./demo/ru";
import { chinese } from "./demo/zh";

const TEXTS: Record<Locale, DemoCampaignText> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
  ru: russian,
  zh: chinese,
  ko: korean,
  ja: japanese,
  de: german,
  pt: portuguese,
};

const AROUND: Record<Locale, DemoCoalitionText> = {
  en: englishCoalition,
  fr: frenchCoalition,
  es: spanishCoalition,
  ar: arabicCoalition,
  ru: russianCoalition,
  zh: chineseCoalition,
  ko: koreanCoalition,
  ja: japaneseCoalition,
  de: germanCoalition,
  pt: portugueseCoalition,
};

/** When the news came out, the oldest first. */
const UPDATES = [new Date("2012-10-15T08:00:00Z"), new Date("2013-02-11T08:00:00Z")] as const;

const COALITION = "icnk-demo";
const CAMPAIGN = "un-commission-of-inquiry";

/** What every language says at one place. */
function inAll<T>(words: (around: DemoCoalitionText) => T): Record<Locale, T> {
  const said = Object.entries(AROUND).map(([locale, around]) => [locale, words(around)]);
  return Object.fromEntries(said) as Record<Locale, T>;
}

/** The names and places of an object, with their types. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function activityTexts(slug: DemoActivity) {
  return inAll(({ activities }) => ({ place: null, ...activities[slug] }));
}

/**
 * The campaign that a fresh installation shows, with its coalition, members, news and activities. Every address is under
 * `.example` (RFC 2606, section 2), so that nothing sent by mistake can reach a real office, and no real organisation
 * seems to have endorsed it.
 */
export const demoCampaign = {
  organisation: {
    slug: COALITION,
    kind: "coalition",
    names: inAll(({ coalition }) => coalition.name),
    abouts: inAll(({ coalition }) => coalition.about),
    country: "KR",
    site: "https://coalition.example",
    joinedAt: null,
  },
  slug: CAMPAIGN,
  goal: 100_000,
  milestones: [1_000, 10_000, 50_000],
  timeZone: "Asia/Seoul",
  closesAt: null,
  defaultLocale: "en",
  texts: TEXTS,
  targets: [
    {
      office: "President of the Human Rights Council",
      salutation: "Excellency,",
      country: null,
      email: "president@human-rights-council.example",
      locale: "en",
    },
    {
      office: "Permanent Mission of Japan to the United Nations Office at Geneva",
      salutation: "Excellency,",
      country: "JP",
      email: "mission@japan-geneva.example",
      locale: "en",
    },
    {
      office: "Permanent Mission of Brazil to the United Nations Office at Geneva",
      salutation: "Excellency,",
      country: "BR",
      email: "mission@brazil-geneva.example",
      locale: "en",
    },
    {
      office: "Minister for Foreign Affairs of Indonesia",
      salutation: "Excellency,",
      country: "ID",
      email: "minister@indonesia-foreign-affairs.example",
      locale: "en",
    },
    {
      office: "대한민국 외교부 장관",
      salutation: "장관님께",
      country: "KR",
      email: "minister@korea-foreign-affairs.example",
      locale: "ko",
    },
  ],
  members: entriesOf({ ...ENDORSERS, ...OTHER_MEMBERS }).map(([slug, { country, site, joinedAt }]) => ({
    slug,
    kind: "member",
    names: inAll(({ members }) => members[slug].name),
    abouts: inAll(({ members }) => members[slug].about),
    country,
    site,
    joinedAt,
  })),
  endorsements: entriesOf(ENDORSERS).map(([organisation, { endorsedAt }]) => ({
    organisation,
    quotes: inAll(({ members }) => members[organisation].quote),
    endorsedAt,
  })),
  updates: UPDATES.map((publishedAt, index) => ({
    texts: inAll(({ updates }) => updates[index as 0 | 1]),
    publishedAt,
  })),
  activities: entriesOf(ACTIVITIES).map(([slug, { member, isOfCampaign, ...facts }]) => ({
    organisation: member ?? COALITION,
    campaign: isOfCampaign ? CAMPAIGN : null,
    slug,
    startsAt: null,
    endsAt: null,
    timeZone: null,
    ...facts,
    texts: activityTexts(slug),
  })),
} satisfies DemoContent;
