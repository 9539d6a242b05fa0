import type { ReadClient, Tx } from "./database";
import type { Campaign, CampaignText, Organisation, Target } from "./generated/sqlite/client";

export type CampaignTextRow = CampaignText;
export type TargetRow = Target;

export interface CampaignWithTexts extends Campaign {
  organisation: Organisation;
  /** The newest version of every language. */
  texts: CampaignText[];
}

/** A campaign with its organisation and newest texts, or null. */
export async function findCampaign(read: ReadClient, slug: string): Promise<CampaignWithTexts | null> {
  const campaign = await read.campaign.findUnique({
    where: { slug },
    include: { organisation: true, texts: { orderBy: { version: "desc" } } },
  });
  return campaign && { ...campaign, texts: newestPerLocale(campaign.texts) };
}

/** Every campaign that strangers may see, newest first, with organisation and newest texts. */
export async function findPublicCampaigns(read: ReadClient): Promise<CampaignWithTexts[]> {
  const campaigns = await read.campaign.findMany({
    where: { state: { in: ["published", "closed", "delivered", "archived"] } },
    include: { organisation: true, texts: { orderBy: { version: "desc" } } },
    orderBy: { publishedAt: "desc" },
  });
  return campaigns.map((campaign) => ({ ...campaign, texts: newestPerLocale(campaign.texts) }));
}

/** Who a campaign is addressed to, in order; people who left office are left out. */
export function findTargets(read: ReadClient | Tx, campaignId: string, now: Date): Promise<TargetRow[]> {
  return read.target.findMany({
    where: { campaignId, OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
    orderBy: { position: "asc" },
  });
}

function newestPerLocale(texts: CampaignText[]): CampaignText[] {
  const newest = new Map<string, CampaignText>();
  for (const text of texts) if (!newest.has(text.locale)) newest.set(text.locale, text);
  return [...newest.values()];
}
