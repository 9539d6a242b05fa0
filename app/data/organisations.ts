import { LISTED_STATES } from "../domain/campaign";
import { CAMPAIGN_TITLE, type CampaignTitleRow } from "./campaigns";
import type { ReadClient, Tx } from "./database";
import type { Organisation, Picture } from "./generated/sqlite/client";

/** What a read of an organisation takes along: its logo, without the pixels. */
export const WITH_LOGO = { logo: { include: { files: { select: { width: true } } } } } as const;

export interface OrganisationRow extends Organisation {
  logo: (Picture & { files: { width: number }[] }) | null;
}

/** An organisation with the campaigns it leads and those it endorses, as strangers may see them at an instant. */
export interface OrganisationWithCampaigns extends OrganisationRow {
  campaigns: CampaignTitleRow[];
  endorsements: { campaign: CampaignTitleRow }[];
}

/** Every organisation, in the order in which they came. */
export function findOrganisations(read: ReadClient): Promise<OrganisationRow[]> {
  return read.organisation.findMany({ include: WITH_LOGO, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** An organisation with its campaigns, newest first, or null. */
export function findOrganisation(read: ReadClient, slug: string, now: Date): Promise<OrganisationWithCampaigns | null> {
  const isListed = { state: { in: [...LISTED_STATES] } };
  return read.organisation.findUnique({
    where: { slug },
    include: {
      ...WITH_LOGO,
      campaigns: { ...CAMPAIGN_TITLE, where: isListed, orderBy: { publishedAt: "desc" } },
      endorsements: {
        where: { withdrawnAt: null, endorsedAt: { lte: now }, campaign: isListed },
        orderBy: { campaign: { publishedAt: "desc" } },
        select: { campaign: CAMPAIGN_TITLE },
      },
    },
  });
}

/** What is kept of an organisation; `names` and `abouts` are JSON, language code to text. */
export type NewOrganisation = Pick<
  Organisation,
  "id" | "slug" | "kind" | "names" | "abouts" | "country" | "site" | "joinedAt" | "createdAt"
>;

/** Adds an organisation, or changes the one with this slug; `id` and `createdAt` count for a new one only. Gives its id. */
export async function upsertOrganisation(tx: Tx, row: NewOrganisation): Promise<string> {
  const { id, createdAt, slug, ...changes } = row;
  const saved = await tx.organisation.upsert({
    where: { slug },
    update: changes,
    create: row,
    select: { id: true },
  });
  return saved.id;
}

/** The id of the organisation with this slug; of one added now when there is none. What is there is left as it is. */
export async function ensureOrganisation(tx: Tx, row: NewOrganisation): Promise<string> {
  const saved = await tx.organisation.upsert({
    where: { slug: row.slug },
    update: {},
    create: row,
    select: { id: true },
  });
  return saved.id;
}

/** The id of an organisation by its slug, or null. */
export async function findOrganisationId(read: ReadClient | Tx, slug: string): Promise<string | null> {
  return (await read.organisation.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

/** An organisation by its slug with its logo, and nothing else of it; null when there is none. */
export function findProfile(read: ReadClient | Tx, slug: string): Promise<OrganisationRow | null> {
  return read.organisation.findUnique({ where: { slug }, include: WITH_LOGO });
}

/** Changes what an organisation says of itself. */
export async function updateProfile(
  tx: Tx,
  id: string,
  changes: Pick<Organisation, "names" | "abouts" | "country" | "site">,
): Promise<void> {
  await tx.organisation.update({ where: { id }, data: changes });
}

/** Adds an organisation. Throws DataError "unique" when the slug is taken. */
export async function insertOrganisation(tx: Tx, row: NewOrganisation): Promise<void> {
  await tx.organisation.create({ data: row });
}

/** Makes a stored picture the logo of an organisation, or takes it away. */
export async function setProfileLogo(tx: Tx, id: string, logoId: string | null): Promise<void> {
  await tx.organisation.update({ where: { id }, data: { logoId } });
}
