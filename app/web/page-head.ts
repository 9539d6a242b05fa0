import type { EntryContext } from "@remix-run/node";
import type { Alternate, PageHead, PageLinks } from "../components/page-context";
import { DEFAULT_LOCALE, LOCALES, type Locale, languageTag } from "../domain/locales";
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

/** The whole addresses that go with a page: `path` is without its language, `query` with its "?" or empty. */
export function pageLinks(publicUrl: string, locale: Locale, path: string, query: string, head: PageHead): PageLinks {
  const address = (of: Locale, own: string) => publicUrl + localePath(of, own);
  const search = head.query ?? query;
  return {
    canonical: address(locale, path) + search,
    alternates: alternates(publicUrl, path, head, search),
    locales: localesOf(head),
    image: address(locale, head.image?.path ?? "/social.png"),
    feeds: (head.feeds ?? []).map((feed) => ({ title: feed.title, url: address(locale, feed.path) })),
  };
}

/**
 * The addresses of a page in its languages, for `hreflang`. Whoever has none of them is sent to the address without a
 * language: at home that is where the language is chosen, elsewhere the default language's page.
 */
export function alternates(publicUrl: string, path: string, head: Pick<PageHead, "locales">, query = ""): Alternate[] {
  const address = (ofPath: string) => publicUrl + ofPath + query;
  const pages = localesOf(head).map((locale) => ({
    lang: languageTag(locale),
    url: address(localePath(locale, path)),
  }));
  const unnamed = path === "/" ? path : localePath(DEFAULT_LOCALE, path);
  return [...pages, { lang: "x-default", url: address(unnamed) }];
}

function localesOf(head: Pick<PageHead, "locales">): Locale[] {
  return LOCALES.filter((locale) => head.locales?.includes(locale) ?? true);
}
