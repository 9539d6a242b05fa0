import { createContext, type ReactNode, useContext } from "react";
import type { JsonLd } from "../domain/json-ld";
import { direction, type Locale, languageTag } from "../domain/locales";
import { type Translator, translator } from "../locales";

/** What a page's head says. */
export interface PageHead {
  title: string;
  description?: string;
  /** Search engines are asked to leave it out. */
  isUnlisted?: boolean;
  /** The languages that the page's own text is written in, where it is not all of ours. */
  locales?: readonly Locale[];
  /** The query of the page's one address, with its "?" or empty, where it is not the keyed one that was asked for. */
  query?: string;
  /** What the page is to Open Graph; `website` where left out. */
  type?: "website" | "article";
  /** The picture shown with links to the page (SOCIAL_WIDTH × SOCIAL_HEIGHT); the site's own where left out. */
  image?: { path: string; alt: string };
  /** What the page is about, in the words of schema.org. */
  jsonLd?: readonly JsonLd[];
  /** The page carries the plain script (app/scripts/page.ts), which has something to do on it. */
  hasScript?: true;
  /** The page carries the script for passkeys (app/scripts/passkey.ts), and lets the browser use them. */
  hasPasskeys?: true;
  /** Atom feeds that belong to the page; paths are without a language. */
  feeds?: readonly { title: string; path: string }[];
}

/** The address of a page in one language, for search engines. */
export interface Alternate {
  /** A language tag, or `x-default` for who has none of them. */
  lang: string;
  url: string;
}

/** Whole addresses that go with a page, for search engines and for those who show links to it. */
export interface PageLinks {
  canonical: string;
  /** The page in each of its languages. */
  alternates: readonly Alternate[];
  locales: readonly Locale[];
  image: string;
  feeds: readonly { title: string; url: string }[];
}

/** What every component may know about the page it is on. */
export interface PageInfo {
  locale: Locale;
  /** The page's path without its language, for the same page in another; null where there is no such page. */
  path: string | null;
  /** The part of the page's query that it depends on, with its "?"; "" where there is none. */
  query: string;
  /** Null where the page's own route writes its head. */
  head: PageHead | null;
  /** Left out where search engines are to leave the page out. */
  links?: PageLinks;
  /** True when the page shows a form that has to be corrected. */
  hasErrors: boolean;
  /** For inline scripts of pages that hydrate. */
  nonce?: string;
}

const PageContext = createContext<PageInfo | null>(null);

/** Tells everything below it what page it is on (see usePage, useWords). */
export function PageProvider({ value, children }: { value: PageInfo; children: ReactNode }) {
  return <PageContext.Provider value={value}>{children}</PageContext.Provider>;
}

/** The page's own facts. Throws outside a PageProvider. */
export function usePage(): PageInfo {
  const page = useContext(PageContext);
  if (!page) throw new Error("A component was rendered outside a PageProvider");
  return page;
}

/** Words, numbers and dates in the page's language. */
export function useWords(): Translator {
  return translator(usePage().locale);
}

/** Attributes of an element whose text is in `locale`: none where that is the page's own language. */
export function useLanguageOf(locale: Locale): { lang?: string; dir?: "ltr" | "rtl" } {
  return locale === usePage().locale ? {} : { lang: languageTag(locale), dir: direction(locale) };
}
