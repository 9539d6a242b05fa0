import type { Database } from "../../data/database";

/** What mails say of a campaign. */
export interface CampaignWords {
  title: string;
  /** JSON: language code to name. */
  organisationNames: string;
}

const KEPT_MS = 10_000;
const MAX_KEPT = 500;

const keptPerDatabase = new WeakMap<Database, Map<string, { until: number; words: Promise<CampaignWords | null> }>>();

/**
 * Title and organisation of a campaign text, kept for ten seconds: every mail of a rush asks for the same. Texts never
 * change, an organisation's name hardly ever.
 */
export function campaignWords(db: Database, textId: string): Promise<CampaignWords | null> {
  const kept = keptPerDatabase.get(db) ?? new Map();
  keptPerDatabase.set(db, kept);
  const hit = kept.get(textId);
  if (hit && hit.until > performance.now()) return hit.words;
  if (kept.size >= MAX_KEPT) kept.clear();
  const words = findWords(db, textId);
  kept.set(textId, { until: performance.now() + KEPT_MS, words });
  words.catch(() => kept.delete(textId));
  return words;
}

async function findWords(db: Database, textId: string): Promise<CampaignWords | null> {
  const text = await db.read.campaignText.findUnique({
    where: { id: textId },
    include: { campaign: { include: { organisation: true } } },
  });
  return text && { title: text.title, organisationNames: text.campaign.organisation.names };
}
