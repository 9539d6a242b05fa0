/** How often one network may do something. */
export interface Limit {
  max: number;
  windowMs: number;
}

/** All limits of the web server. What counts: token look-ups, only those that found nothing. */
export const LIMITS = {
  tokenLookups: { max: 100, windowMs: 60_000 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/**
 * Live counts that one process sends at a time, to all and to one network: behind one address may stand a whole town, and
 * whoever gets none asks for the count now and then instead.
 */
export const LIVE_LIMITS = { readers: 2_000, perNetwork: 100 };

/** Networks remembered per limit; past it the oldest are forgotten, so that a flood of addresses cannot fill memory. */
export const MAX_NETWORKS = 50_000;

export interface Limiter {
  /** Seconds until the network may try again, or 0 when it may now. */
  waitSeconds(name: LimitName, network: string): number;
  /** Adds one occurrence. */
  count(name: LimitName, network: string): void;
}

interface Window {
  startedAt: number;
  seen: number;
}

/** Fixed windows in memory: `now` is a clock in milliseconds that never goes back. */
export function createLimiter(now: () => number, limits: Record<LimitName, Limit> = LIMITS): Limiter {
  const windows: Record<LimitName, Map<string, Window>> = { tokenLookups: new Map() };

  function current(name: LimitName, network: string): Window | null {
    const window = windows[name].get(network);
    return window && now() - window.startedAt < limits[name].windowMs ? window : null;
  }

  return {
    waitSeconds(name, network) {
      const window = current(name, network);
      if (!window || window.seen < limits[name].max) return 0;
      return Math.max(1, Math.ceil((window.startedAt + limits[name].windowMs - now()) / 1000));
    },
    count(name, network) {
      const window = current(name, network);
      if (window) {
        window.seen += 1;
        return;
      }
      const all = windows[name];
      all.delete(network);
      const oldest = all.size >= MAX_NETWORKS ? all.keys().next().value : undefined;
      if (oldest !== undefined) all.delete(oldest);
      all.set(network, { startedAt: now(), seen: 1 });
    },
  };
}
