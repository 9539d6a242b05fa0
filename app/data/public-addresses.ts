import { LISTED_STATES } from "../domain/campaign";
import type { ReadClient } from "./database";

/** Something that has a page of its own, with the languages that it is written in. */
export interface AddressRow {
  slug: string;
  publishedAt: Date | null;
  texts: { locale: string; publishedAt?: Date }[];
}

const LOCALES = { texts: { select: { locale: true } } } as const;

/** Campaigns that stand in lists, newest first. */
export function findCampaignAddresses(read: ReadClient, take: number): Promise<AddressRow[]> {
  return read.campaign.findMany({
    where: { state: { in: [...LISTED_STATES] } },
    select: { slug: true, publishedAt: true, texts: { select: { locale: true, publishedAt: true } } },
    orderBy: { publishedAt: "desc" },
    take,
  });
}

/** Updates of those campaigns that are out, newest first; `slug` is the campaign's. */
export async function findUpdateAddresses(
  read: ReadClient,
  now: Date,
  take: number,
): Promise<(AddressRow & { number: number })[]> {
  const updates = await read.update.findMany({
    where: { publishedAt: { lte: now }, campaign: { state: { in: [...LISTED_STATES] } } },
    select: { number: true, publishedAt: true, campaign: { select: { slug: true } }, ...LOCALES },
    orderBy: { publishedAt: "desc" },
    take,
  });
  return updates.map(({ campaign, ...update }) => ({ ...update, slug: campaign.slug }));
}

/** Activities that are out, newest first. */
export function findActivityAddresses(read: ReadClient, now: Date, take: number): Promise<AddressRow[]> {
  return read.activity.findMany({
    where: { publishedAt: { lte: now } },
    select: { slug: true, publishedAt: true, ...LOCALES },
    orderBy: { publishedAt: "desc" },
    take,
  });
}

/** Slugs of all organisations. */
export async function findOrganisationSlugs(read: ReadClient, take: number): Promise<string[]> {
  const organisations = await read.organisation.findMany({ select: { slug: true }, orderBy: { slug: "asc" }, take });
  return organisations.map(({ slug }) => slug);
}
