import { localePath } from "../domain/locale-path";
import { BrandMark } from "./brand-mark";
import { LanguageMenu } from "./language-menu";
import { usePage, useWords } from "./page-context";
import { SiteNav } from "./site-nav";

/** The name of the site, which leads home, the main pages, and the same page in the other languages. */
export function SiteHeader() {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <a className="brand" href={localePath(locale, "/")}>
          <BrandMark />
          <span className="brand__name">
            <bdi>{t("site.name")}</bdi>
          </span>
        </a>
        <SiteNav />
        <LanguageMenu />
      </div>
    </header>
  );
}
