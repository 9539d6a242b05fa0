import type { DemoCampaignText } from "./demo/demo-text";
import { english } from "./demo/en";
import { korean } from "./demo/ko";

/** An office that the letter goes to. `country` is ISO 3166-1 alpha-2, or null for an office of an organisation. */
export interface DemoTarget {
  office: string;
  salutation: string;
  country: string | null;
  email: string;
  locale: "en" | "ko";
}

/** A coalition with one campaign, as plain data for the seed. */
export interface DemoCampaign {
  organisation: { slug: string; names: Record<"en" | "ko", string>; country: string; site: string };
  slug: string;
  goal: number;
  timeZone: string;
  closesAt: null;
  defaultLocale: "en" | "ko";
  texts: Record<"en" | "ko", DemoCampaignText>;
  targets: readonly DemoTarget[];
}

/**
 * The campaign that a fresh installation shows. Every address is under `.example` (RFC 2606, section 2), so that nothing
 * sent by mistake can reach a real office.
 */
export const demoCampaign: DemoCampaign = {
  organisation: {
    slug: "icnk-demo",
    names: {
      en: "International Coalition to Stop Crimes against Humanity in North Korea",
      ko: "북한반인도범죄철폐국제연대",
    },
    country: "KR",
    site: "https://coalition.example",
  },
  slug: "un-commission-of-inquiry",
  goal: 100_000,
  timeZone: "Asia/Seoul",
  closesAt: null,
  defaultLocale: "en",
  texts: { en: english, ko: korean },
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
};
