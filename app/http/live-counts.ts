import type { LiveCount } from "../services/campaigns/read-live-counts";

/** How often the counts that somebody watches are read. */
export const READ_EVERY_MS = 1_000;

/** Calls `work` after `ms`. */
export type Schedule = (work: () => void, ms: number) => void;

/** A count as a watcher hears it; "gone" when the campaign was taken away, null when there is none for strangers. */
export type HeardCount = LiveCount | "gone" | null;

/** Hears a count. Nothing comes after one that is "gone" or null. */
export type CountListener = (count: HeardCount) => void;

/** The counts of the campaigns that somebody watches. */
export interface LiveCounts {
  /**
   * Tells the count of a campaign as soon as it is known (at once if somebody watches it already), then every change.
   * Returns what ends it.
   */
  watch(slug: string, listener: CountListener): () => void;
}

interface Watched {
  listeners: Set<CountListener>;
  last: LiveCount | null;
}

/**
 * One reader for everybody: while somebody watches, all watched counts are read together, at most once in READ_EVERY_MS,
 * however many watch how many campaigns, and however fast they come and go.
 */
export function createLiveCounts(options: {
  read: (slugs: string[]) => Promise<ReadonlyMap<string, LiveCount | "gone">>;
  onFailure: (error: unknown) => void;
  schedule?: Schedule;
}): LiveCounts {
  const { read, onFailure, schedule = onTimer } = options;
  const campaigns = new Map<string, Watched>();
  let isResting = true;

  async function tick(): Promise<void> {
    isResting = campaigns.size === 0;
    if (isResting) return;
    const slugs = [...campaigns.keys()];
    try {
      const counts = await read(slugs);
      for (const slug of slugs) tell(slug, counts.get(slug) ?? null);
    } catch (error) {
      onFailure(error);
    }
    schedule(tick, READ_EVERY_MS);
  }

  function tell(slug: string, count: HeardCount): void {
    const campaign = campaigns.get(slug);
    if (!campaign) return;
    if (count === null || count === "gone") campaigns.delete(slug);
    else if (isSame(count, campaign.last)) return;
    else campaign.last = count;
    for (const listener of [...campaign.listeners]) listener(count);
  }

  return {
    watch(slug, listener) {
      const campaign = campaigns.get(slug) ?? { listeners: new Set(), last: null };
      campaigns.set(slug, campaign);
      campaign.listeners.add(listener);
      if (campaign.last) listener(campaign.last);
      if (isResting) void tick();
      return () => {
        campaign.listeners.delete(listener);
        if (campaign.listeners.size === 0 && campaigns.get(slug) === campaign) campaigns.delete(slug);
      };
    },
  };
}

/** A timer that keeps no process alive. */
export const onTimer: Schedule = (work, ms) => {
  setTimeout(work, ms).unref();
};

function isSame(count: LiveCount, last: LiveCount | null): boolean {
  return last !== null && count.confirmed === last.confirmed && count.goal === last.goal;
}
