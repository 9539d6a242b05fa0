import { localePath } from "../domain/locale-path";
import type { MessageKey } from "../locales";
import { usePage, useWords } from "./page-context";

const LINKS: readonly { path: string; words: MessageKey }[] = [
  { path: "/", words: "site.home" },
  { path: "/protection", words: "footer.protection" },
  { path: "/privacy", words: "footer.privacy" },
  { path: "/accessibility", words: "footer.accessibility" },
  { path: "/about", words: "nav.about" },
  { path: "/campaigns/feed.xml", words: "footer.feed.campaigns" },
  { path: "/activities/feed.xml", words: "footer.feed.activities" },
];

/** The pages about this site, and what the public pages do not do. Staff pages do set a cookie. */
export function SiteFooter() {
  const { locale, path } = usePage();
  const { t } = useWords();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <nav aria-label={t("footer.label")}>
          <ul className="site-footer__nav">
            {LINKS.map((link) => (
              <li key={link.path}>
                <a href={localePath(locale, link.path)}>{t(link.words)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {path?.startsWith("/staff/") ? null : <p>{t("site.footer.privacy")}</p>}
        <p>{t("site.footer.software")}</p>
      </div>
    </footer>
  );
}
