/** The values of `page` in addresses of lists: whole numbers from 2, without leading zeros. The first page has none. */
export const PAGE_NUMBER = /^(?:[2-9]|[1-9]\d{1,3})$/;

/** The page that an address asks for; the first where it names none. */
export function pageOf(query: URLSearchParams): number {
  const page = query.get("page") ?? "";
  return PAGE_NUMBER.test(page) ? Number(page) : 1;
}

/** How many pages a list of `total` has; an empty one has one. */
export function pageCount(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
