/** Fewer names than this are not shown: a short list would point at people. */
export const MIN_PUBLIC_SIGNERS = 10;

/** Names on the campaign's own page. */
export const SIGNERS_ON_CAMPAIGN = 24;

/** Names on one page of the list of signers, on average: see rankRange. */
export const SIGNERS_PER_PAGE = 120;

/**
 * Whether a campaign asks its signers if they want to be named on its page: it shows names at all, and has its own words
 * for the question (`consentPublic` of the text that the signer reads).
 */
export function asksToBeNamed(campaign: { showsSigners: boolean }, text: { consentPublic: string }): boolean {
  return campaign.showsSigners && text.consentPublic !== "";
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When a signer who chose it now, or confirmed now, is named in public: at the start of the second UTC day after. The
 * list grows once a day and by people of a whole day, one to two days late, so that nobody who looks at it sees who
 * signs at the moment.
 */
export function shownFrom(chosenAt: Date): Date {
  return new Date((Math.floor(chosenAt.getTime() / DAY_MS) + 2) * DAY_MS);
}

/** Ranks are hashes in hex; this many of their digits say on which page a rank is. */
const RANK_DIGITS = 8;

/**
 * The ranks that stand on a page (from 1) of `pages`: from `from` on, and below `below` if that is not null. A rank is a
 * hash, so equal ranges of ranks have nearly equal numbers of names; a page is found by its range however long the list
 * is, and stays the same when somebody else's name goes. Null when there is no such page.
 */
export function rankRange(page: number, pages: number): { from: string; below: string | null } | null {
  if (!Number.isSafeInteger(page) || page < 1 || page > pages) return null;
  const start = (number: number) =>
    Math.floor(((number - 1) * 16 ** RANK_DIGITS) / pages)
      .toString(16)
      .padStart(RANK_DIGITS, "0");
  return { from: page === 1 ? "" : start(page), below: page === pages ? null : start(page + 1) };
}
