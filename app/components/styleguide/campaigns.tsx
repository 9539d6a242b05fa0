import { sortedCountries } from "../../domain/countries";
import { CampaignPage, type CampaignPageProps, type ShownCampaign } from "../campaign-page";
import { usePage } from "../page-context";
import { SAMPLE_ABOUT, sampleCampaign } from "./sample-campaign";

const BARE = {
  targets: [],
  milestones: { next: 1000, reached: [] },
  endorsements: [],
  updates: [],
  updateCount: 0,
  deliveries: [],
  replies: [],
  activities: [],
  table: { rows: [], others: null },
  signers: null,
  consentPublic: null,
} satisfies Partial<ShownCampaign>;

const RETRY = { values: {}, errors: {}, suggestion: null, hasTextChanged: false, refusal: null };

/** A whole campaign page in each of its states. */
const STATES = {
  "campaign-open": { campaign: sampleCampaign, retry: null },
  "campaign-new": { campaign: { ...sampleCampaign, ...BARE, confirmed: 0, countries: 0, closesAt: null }, retry: null },
  "campaign-fallback": { campaign: { ...sampleCampaign, isFallback: true }, retry: null },
  "campaign-errors": {
    campaign: sampleCampaign,
    retry: {
      ...RETRY,
      values: { name: "www.example.com", email: "zoe@" },
      errors: { name: "name.link", email: "email.syntax", country: "country.empty", consent: "consent.missing" },
    },
  },
  "campaign-typo": {
    campaign: sampleCampaign,
    retry: { ...RETRY, values: { email: "zoe@gmial.com" }, suggestion: "zoe@gmail.com" },
  },
  "campaign-changed": { campaign: sampleCampaign, retry: { ...RETRY, hasTextChanged: true } },
  "campaign-closed": { campaign: { ...sampleCampaign, refusal: "closed" }, retry: null },
  "campaign-won": {
    campaign: { ...sampleCampaign, state: "delivered", outcome: "won", refusal: "closed", confirmed: 112_480 },
    retry: null,
  },
} satisfies Record<string, Pick<CampaignPageProps, "campaign" | "retry">>;

export type CampaignPart = keyof typeof STATES;
export const CAMPAIGN_PARTS = Object.keys(STATES) as CampaignPart[];

/** The sample campaign's whole page in one state. */
export function Campaigns({ part }: { part: CampaignPart }) {
  const { locale } = usePage();
  const { campaign, retry } = STATES[part];
  return (
    <CampaignPage
      campaign={campaign}
      aboutHtml={SAMPLE_ABOUT}
      countries={sortedCountries(locale)}
      url="https://campaign.example/campaigns/sample"
      retry={retry}
    />
  );
}
