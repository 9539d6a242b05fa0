import { SMALLEST_CELL } from "./country-table";
import type { CountryTable } from "./public-view";

/** Size of the map of the world, in pixels and in its own units. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 440;

/** Colour steps of the map, faintest first. */
export const MAP_STEPS = [1, 2, 3, 4, 5] as const;
export type MapStep = (typeof MAP_STEPS)[number];

/**
 * The colour step of every country that has a row of its own. Most campaigns have one or two countries with far more
 * signatures than all others, so the steps are equal in the logarithm of the number, from the smallest number shown to
 * the largest there is. A country without a row has no step: on the map it cannot be told from one without signatures.
 */
export function mapSteps(table: CountryTable): ReadonlyMap<string, MapStep> {
  const most = table.rows[0]?.confirmed ?? 0;
  const range = Math.log(most / SMALLEST_CELL);
  return new Map(
    table.rows.map(({ country, confirmed }) => {
      const share = range > 0 ? Math.log(confirmed / SMALLEST_CELL) / range : 1;
      return [country, Math.min(MAP_STEPS.length, 1 + Math.floor(share * MAP_STEPS.length)) as MapStep];
    }),
  );
}
