import type { EntryContext } from "@remix-run/node";
import type { PageHead } from "../components/page-context";

/**
 * The head of the page about to be rendered: `page` in the data of its own route, where what an action returned comes
 * before what the loader did. Null when the route gave none.
 */
export function pageHead(context: EntryContext["staticHandlerContext"]): PageHead | null {
  const routeId = context.matches.at(-1)?.route.id;
  if (routeId === undefined || context.errors) return null;
  return headIn(context.actionData?.[routeId]) ?? headIn(context.loaderData[routeId]);
}

/** The `page` in the data of a route, or null. */
export function headIn(data: unknown): PageHead | null {
  if (typeof data !== "object" || data === null || !("page" in data)) return null;
  return data.page as PageHead;
}
