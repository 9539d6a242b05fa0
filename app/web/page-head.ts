import type { EntryContext } from "@remix-run/node";
import type { Alternate, PageHead } from "../components/page-context";
import { DEFAULT_LOCALE, LOCALES, languageTag } from "../domain/locales";
import { localePath } from "./locale";

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

/**
 * The addresses of a page in its languages, for `hreflang`. Whoever has none of them is sent to the address without a
 * language: at home that is where the language is chosen, elsewhere the default language's page.
 */
export function alternates(publicUrl: string, path: string, head: Pick<PageHead, "locales">): Alternate[] {
  const languages = LOCALES.filter((locale) => head.locales?.includes(locale) ?? true);
  const pages = languages.map((locale) => ({ lang: languageTag(locale), url: publicUrl + localePath(locale, path) }));
  const unnamed = path === "/" ? path : localePath(DEFAULT_LOCALE, path);
  return [...pages, { lang: "x-default", url: publicUrl + unnamed }];
}
