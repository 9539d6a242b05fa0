import { localePath } from "../domain/locale-path";
import { usePage, useWords } from "./page-context";

/** The way home, and what the public pages do not do. Staff pages do set a cookie. */
export function SiteFooter() {
  const { locale, path } = usePage();
  const { t } = useWords();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p className="site-footer__nav">
          <a href={localePath(locale, "/")}>{t("site.home")}</a>
        </p>
        {path.startsWith("/staff/") ? null : <p>{t("site.footer.privacy")}</p>}
        <p>{t("site.footer.software")}</p>
      </div>
    </footer>
  );
}
