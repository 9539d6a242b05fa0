import { localePath } from "../domain/locale-path";
import type { MessageKey } from "../locales";
import { usePage, useWords } from "./page-context";

const PAGES: readonly { path: string; words: MessageKey }[] = [
  { path: "/", words: "nav.campaigns" },
  { path: "/activities", words: "nav.activities" },
  { path: "/organisations", words: "nav.coalition" },
  { path: "/about", words: "nav.about" },
];

/**
 * The main pages. On a wide screen they stand in the header; on a narrow one they are a popover that a button opens,
 * without scripts. A browser without popovers shows them all, in a row of their own.
 */
export function SiteNav() {
  const { locale, path } = usePage();
  const { t } = useWords();
  return (
    <nav className="site-nav" aria-label={t("nav.label")}>
      <button type="button" className="site-nav__open" {...{ popovertarget: "site-nav" }}>
        {t("nav.menu")}
      </button>
      <ul id="site-nav" {...{ popover: "auto" }}>
        {PAGES.map((page) => (
          <li key={page.path}>
            <a href={localePath(locale, page.path)} aria-current={isHere(path, page.path) ? "page" : undefined}>
              {t(page.words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Home is itself alone; the others are a section with the pages below them. */
function isHere(path: string | null, page: string): boolean {
  return path === page || (page !== "/" && path?.startsWith(`${page}/`) === true);
}
