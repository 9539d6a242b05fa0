import {
  type CampaignDraft,
  type CampaignTextDraft,
  launchCampaign,
} from "../../app/services/campaigns/launch-campaign";
import type { Ctx } from "../../app/services/context";

const TEXT: CampaignTextDraft = {
  title: "Establish a commission",
  summary: "A short summary.",
  ask: "We ask the member states to establish a commission.",
  body: "## Why\n\nBecause.",
  consent: "I explicitly consent.",
  consentName: "Show my name.",
  consentUpdates: "Send me news.",
  letterSubject: "{{campaign}}",
  letterBody: "{{salutation}},\n\n{{total}} people ask: {{ask}}\n\n{{coalition}}",
};

/** A campaign draft for tests; what matters to a test is named by it. */
export function campaignDraft(changes: Partial<CampaignDraft> = {}): CampaignDraft {
  return {
    organisation: { slug: "coalition", names: { en: "The Coalition", ko: "연대" }, country: "KR", site: null },
    slug: "commission",
    goal: 1000,
    defaultLocale: "en",
    closesAt: null,
    timeZone: "Asia/Seoul",
    texts: { en: TEXT, ko: { ...TEXT, title: "위원회를 설치하라" } },
    targets: [
      {
        office: "First Mission",
        salutation: "Excellency",
        country: "CH",
        email: "first@mission.example",
        locale: "en",
      },
      { office: "Second Mission", salutation: "대사님", country: "KR", email: "second@mission.example", locale: "ko" },
    ],
    ...changes,
  };
}

/** Publishes a campaign for a test and returns its slug and id. */
export async function launchTestCampaign(
  ctx: Ctx,
  changes: Partial<CampaignDraft> = {},
): Promise<{ slug: string; id: string }> {
  const draft = campaignDraft(changes);
  const { id } = await launchCampaign(ctx, draft);
  return { slug: draft.slug, id };
}
