import { LISTED_STATES } from "../domain/campaign";
import type { Database, ReadClient, Tx } from "./database";
import type { Campaign, CampaignText, Milestone, PartnerOrigin, Target } from "./generated/sqlite/client";
import { type OrganisationRow, WITH_LOGO } from "./organisations";
import { raw, sql } from "./sql";

export type CampaignTextRow = CampaignText;
export type TargetRow = Target;

export interface CampaignWithTexts extends Campaign {
  organisation: OrganisationRow;
  /** The newest version of every language. */
  texts: CampaignText[];
  milestones: Milestone[];
}

/** What a read takes along to name a campaign: the titles, newest version first. */
export const CAMPAIGN_TITLE = {
  select: {
    slug: true,
    state: true,
    defaultLocale: true,
    texts: { select: { locale: true, title: true }, orderBy: { version: "desc" } },
  },
} as const;

export interface CampaignTitleRow {
  slug: string;
  state: string;
  defaultLocale: string;
  texts: { locale: string; title: string }[];
}

const WITH_TEXTS = {
  organisation: { include: WITH_LOGO },
  texts: { orderBy: { version: "desc" } },
  milestones: true,
} as const;

/** A campaign with its organisation, newest texts and milestones, or null. */
export async function findCampaign(read: ReadClient, slug: string): Promise<CampaignWithTexts | null> {
  const campaign = await read.campaign.findUnique({ where: { slug }, include: WITH_TEXTS });
  return campaign && { ...campaign, texts: newestPerLocale(campaign.texts) };
}

/** Every campaign that stands in lists, newest first, with organisation, newest texts and milestones. */
export async function findPublicCampaigns(read: ReadClient): Promise<CampaignWithTexts[]> {
  const campaigns = await read.campaign.findMany({
    where: { state: { in: [...LISTED_STATES] } },
    include: WITH_TEXTS,
    orderBy: { publishedAt: "desc" },
  });
  return campaigns.map((campaign) => ({ ...campaign, texts: newestPerLocale(campaign.texts) }));
}

/** The id of a campaign in whatever state, or null. */
export async function findCampaignId(read: ReadClient | Tx, slug: string): Promise<string | null> {
  return (await read.campaign.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

/**
 * The same, and no other transaction that locks the campaign goes on before the caller's ends: what is numbered per
 * campaign gets its number under this lock.
 */
export async function lockCampaign(db: Database, tx: Tx, slug: string): Promise<string | null> {
  const lock = db.provider === "postgres" ? raw("FOR NO KEY UPDATE") : raw("");
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`SELECT "id" FROM "Campaign" WHERE "slug" = ${slug} ${lock}`);
  return rows[0]?.id ?? null;
}

/** Who a campaign is addressed to, in order; people who left office are left out. */
export function findTargets(read: ReadClient | Tx, campaignId: string, now: Date): Promise<TargetRow[]> {
  return read.target.findMany({
    where: { campaignId, OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
    orderBy: { position: "asc" },
  });
}

type Of<Row extends { campaignId: string }> = Omit<Row, "campaignId">;

/** Adds a campaign with its parts. Throws DataError "unique" when the slug, or a part, is there already. */
export async function insertCampaign(
  tx: Tx,
  parts: {
    campaign: Omit<Campaign, "outcome" | "ledgerSize">;
    texts: readonly (Omit<Of<CampaignText>, "consentPublic"> & { consentPublic?: string })[];
    targets: readonly Omit<Of<Target>, "leftAt">[];
    origins: readonly Of<PartnerOrigin>[];
  },
): Promise<void> {
  const campaignId = parts.campaign.id;
  const own = <Row>(rows: readonly Row[]) => rows.map((row) => ({ ...row, campaignId }));
  await tx.campaign.create({ data: parts.campaign });
  await tx.campaignText.createMany({ data: own(parts.texts) });
  await tx.target.createMany({ data: own(parts.targets) });
  await tx.partnerOrigin.createMany({ data: own(parts.origins) });
}

function newestPerLocale(texts: CampaignText[]): CampaignText[] {
  const newest = new Map<string, CampaignText>();
  for (const text of texts) if (!newest.has(text.locale)) newest.set(text.locale, text);
  return [...newest.values()];
}
