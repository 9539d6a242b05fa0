/** How long one rendering of a public page is handed out; the public count may be this much older than the truth. */
export const PAGE_TTL_MS = 2_000;

/** Renderings kept; past it the one asked for longest ago goes. */
export const MAX_PAGES = 500;

/** Query parameters that change what a public page shows, with the values they may have. Patterns without the g flag. */
export type KeyedQuery = Readonly<Record<string, RegExp>>;

export interface PageCache<Answer> {
  /**
   * The answer for `key`: a fresh one from memory, else `render`'s. Requests that come while one renders wait for it.
   * An answer that may not be shared goes only to the request that rendered it.
   */
  answer(key: string, render: () => Promise<Answer>): Promise<Answer>;
}

interface Options<Answer> {
  ttlMs: number;
  maxPages: number;
  /** A clock in milliseconds that never goes back. */
  now: () => number;
  mayShare: (answer: Answer) => boolean;
  /** Called when a rendering replaces an older one, so that work done on equal bytes can be kept. */
  inherit?: (answer: Answer, older: Answer) => void;
}

/** A short-lived cache of public pages in memory, one rendering at a time per key. */
export function createPageCache<Answer>(options: Options<Answer>): PageCache<Answer> {
  const pages = new Map<string, { answer: Answer; renderedAt: number }>();
  const flights = new Map<string, Promise<Answer>>();

  async function fly(key: string, render: () => Promise<Answer>): Promise<Answer> {
    const answer = await render();
    const older = pages.get(key);
    pages.delete(key);
    if (options.mayShare(answer)) {
      if (older) options.inherit?.(answer, older.answer);
      pages.set(key, { answer, renderedAt: options.now() });
      const oldest = pages.size > options.maxPages ? pages.keys().next().value : undefined;
      if (oldest !== undefined) pages.delete(oldest);
    }
    return answer;
  }

  return {
    async answer(key, render) {
      const page = pages.get(key);
      if (page && options.now() - page.renderedAt < options.ttlMs) return page.answer;
      const running = flights.get(key);
      if (running) {
        const answer = await running;
        return options.mayShare(answer) ? answer : render();
      }
      const flight = fly(key, render).finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
  };
}

/**
 * The part of a query that a public page may depend on: the parameters that its route names (RouteHandle.query), with an
 * allowed value, once each and in one order, with its "?"; "" when there are none (abuse 68).
 */
export function keyedQuery(query: URLSearchParams, keyed: KeyedQuery = {}): string {
  const kept = Object.keys(keyed)
    .sort()
    .flatMap((name) => {
      const value = query.get(name);
      return value !== null && keyed[name]?.test(value) ? [`${name}=${encodeURIComponent(value)}`] : [];
    });
  return kept.length > 0 ? `?${kept.join("&")}` : "";
}
