import { localePath } from "../domain/locale-path";
import { LOCALES } from "../domain/locales";
import { BrandMark } from "./brand-mark";
import { usePage, useWords } from "./page-context";

/** The name of the site, which leads home, and the same page in the other languages. */
export function SiteHeader() {
  const { locale, path } = usePage();
  const { t } = useWords();
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <a className="brand" href={localePath(locale, "/")}>
          <BrandMark />
          <span className="brand__name">{t("site.name")}</span>
        </a>
        <nav className="languages" aria-label={t("site.language")}>
          <ul>
            {LOCALES.map((other) => {
              const language = t(`language.${other}`);
              return (
                <li key={other}>
                  {other === locale ? (
                    <span aria-current="true">{language}</span>
                  ) : (
                    <a href={localePath(other, path)} hrefLang={other} lang={other}>
                      {language}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
    </header>
  );
}
