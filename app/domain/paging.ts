/**
 * Which rows stand on a page, to be skipped and taken; null when there are none, so that a page number from an address
 * never reaches the database as an offset it cannot hold.
 *
 * @param page counts from 1. @param perPage rows on a page. @param total rows in all.
 */
export function stretchOf(page: number, perPage: number, total: number): { skip: number; take: number } | null {
  if (!Number.isSafeInteger(page) || page < 1) return null;
  const skip = (page - 1) * perPage;
  return skip < total ? { skip, take: perPage } : null;
}
