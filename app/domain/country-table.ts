import type { CountryTable } from "./public-view";

/** The smallest number that is shown for one country, or for the countries that are added up. */
export const SMALLEST_CELL = 5;

/** Fewest countries that are added up: the sum of one would be that country's number. */
const FEWEST_HIDDEN = 2;

/**
 * Confirmed signatures per country as everybody may see them: most first, then by code.
 *
 * The total of a campaign is public, so a number that is left out could be found by subtraction. Therefore small cells
 * are hidden in two steps, as statistical offices do it:
 *
 * 1. *Primary*: a country with fewer than SMALLEST_CELL signatures has no row; such countries are added up in `others`.
 * 2. *Complementary*: while `others` holds only one country, or fewer than SMALLEST_CELL signatures, the smallest row
 *    joins it. Of rows that are equal the last one by code goes first, so the table is the same each time.
 *
 * Where no row is left to join, there is nothing that could be shown safely but the total: rows are empty and `others`
 * is null.
 *
 * @param counts confirmed signatures by ISO 3166-1 alpha-2 code; countries down to zero do not count as countries.
 */
export function countryTable(counts: ReadonlyMap<string, number>): CountryTable {
  const all = [...counts]
    .map(([country, confirmed]) => ({ country, confirmed }))
    .filter(({ confirmed }) => confirmed > 0)
    .sort((a, b) => b.confirmed - a.confirmed || (a.country < b.country ? -1 : 1));
  let shown = all.filter(({ confirmed }) => confirmed >= SMALLEST_CELL).length;
  if (shown === all.length) return { rows: all, others: null };
  while (shown > 0 && !isWideEnough(all.slice(shown))) shown -= 1;
  const hidden = all.slice(shown);
  return {
    rows: all.slice(0, shown),
    others: isWideEnough(hidden) ? { countries: hidden.length, confirmed: sum(hidden) } : null,
  };
}

function isWideEnough(hidden: readonly { confirmed: number }[]): boolean {
  return hidden.length >= FEWEST_HIDDEN && sum(hidden) >= SMALLEST_CELL;
}

function sum(rows: readonly { confirmed: number }[]): number {
  return rows.reduce((total, { confirmed }) => total + confirmed, 0);
}
