import type { Database } from "../../data/database";
import {
  type AddressRow,
  findActivityAddresses,
  findCampaignAddresses,
  findOrganisationSlugs,
  findUpdateAddresses,
} from "../../data/public-addresses";
import { LOCALES, type Locale } from "../../domain/locales";
import { languagesOf } from "../../domain/worded";
import type { Ctx } from "../context";

/** A page that everybody may find. */
export interface PublicAddress {
  /** Without a language. */
  path: string;
  locales: readonly Locale[];
  /** When its words were last published; null where that is not known. */
  changedAt: Date | null;
}

/**
 * Most pages listed. In ten languages, each with a link to the nine others, they make a file of some 25 MB; the protocol
 * (sitemaps.org) takes 50 MB and 50,000 addresses. Past it the oldest are left out; lists lead to them.
 */
export const MAX_LISTED = 2_000;

const PAGES = ["/", "/organisations", "/activities", "/about", "/privacy", "/accessibility", "/protection"];

const KEPT_MS = 5 * 60_000;

const keptPerDatabase = new WeakMap<Database, { until: number; addresses: Promise<PublicAddress[]> }>();

/** Every page for search engines, at most some minutes old. */
export function listAddresses(ctx: Ctx): Promise<PublicAddress[]> {
  const now = ctx.clock();
  const kept = keptPerDatabase.get(ctx.db);
  if (kept && kept.until > now.getTime() && kept.until <= now.getTime() + KEPT_MS) return kept.addresses;
  const addresses = readAddresses(ctx, now);
  keptPerDatabase.set(ctx.db, { until: now.getTime() + KEPT_MS, addresses });
  addresses.catch(() => keptPerDatabase.delete(ctx.db));
  return addresses;
}

async function readAddresses({ db: { read } }: Ctx, now: Date): Promise<PublicAddress[]> {
  const [campaigns, activities, organisations, updates] = await Promise.all([
    findCampaignAddresses(read, MAX_LISTED),
    findActivityAddresses(read, now, MAX_LISTED),
    findOrganisationSlugs(read, MAX_LISTED),
    findUpdateAddresses(read, now, MAX_LISTED),
  ]);
  const own = [
    ...campaigns.map((row) => written(`/campaigns/${row.slug}`, row)),
    ...organisations.map((slug) => inAllLanguages(`/organisations/${slug}`)),
    ...activities.map((row) => written(`/activities/${row.slug}`, row)),
    ...listsOf(updates),
    ...updates.map((row) => written(`/campaigns/${row.slug}/updates/${row.number}`, row)),
  ];
  return [...PAGES.map(inAllLanguages), ...own].filter(({ locales }) => locales.length > 0).slice(0, MAX_LISTED);
}

/** The list of each campaign's updates, which is there in every language and changes with the newest of them. */
function listsOf(updates: readonly AddressRow[]): PublicAddress[] {
  const newest = new Map<string, Date | null>();
  for (const { slug, publishedAt } of updates) if (!newest.has(slug)) newest.set(slug, publishedAt);
  return [...newest].map(([slug, changedAt]) => ({ path: `/campaigns/${slug}/updates`, locales: LOCALES, changedAt }));
}

function inAllLanguages(path: string): PublicAddress {
  return { path, locales: LOCALES, changedAt: null };
}

function written(path: string, { publishedAt, texts }: AddressRow): PublicAddress {
  const instants = [publishedAt, ...texts.map((text) => text.publishedAt)].flatMap((at) => at?.getTime() ?? []);
  const changedAt = instants.length > 0 ? new Date(Math.max(...instants)) : null;
  return { path, locales: languagesOf(texts), changedAt };
}
