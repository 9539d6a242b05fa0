import { type CampaignWithTexts, findCampaign } from "../../data/campaigns";
import type { Database } from "../../data/database";
import { isSlug } from "../../domain/slug";

/** How long a campaign may be served from memory; what depends on the instant is decided again inside the write. */
const KEPT_MS = 1000;
const MAX_KEPT = 200;

type Kept = { until: number; campaign: Promise<CampaignWithTexts | null> };

const keptPerDatabase = new WeakMap<Database, Map<string, Kept>>();

/**
 * A campaign with its organisation and newest texts, at most a second old: the form and its post ask for it thousands
 * of times a second. Null when there is none, or none that strangers may see.
 */
export function campaignHead(db: Database, slug: string, now: Date): Promise<CampaignWithTexts | null> {
  if (!isSlug(slug)) return Promise.resolve(null);
  const kept = keptPerDatabase.get(db) ?? new Map<string, Kept>();
  keptPerDatabase.set(db, kept);
  const hit = kept.get(slug);
  if (hit && hit.until > now.getTime() && hit.until <= now.getTime() + KEPT_MS) return hit.campaign;
  if (kept.size >= MAX_KEPT) kept.clear();
  const campaign = findCampaign(db.read, slug);
  kept.set(slug, { until: now.getTime() + KEPT_MS, campaign });
  campaign.catch(() => kept.delete(slug));
  return campaign;
}

/** Forgets what is kept, after a change by this process. */
export function forgetCampaignHeads(db: Database): void {
  keptPerDatabase.delete(db);
}
