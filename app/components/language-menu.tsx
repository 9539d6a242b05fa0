import { localePath } from "../domain/locale-path";
import { direction, LOCALES, languageTag } from "../domain/locales";
import { usePage, useWords } from "./page-context";

/**
 * The same page in the other languages (home, where there is no such page), each named in its own: a disclosure that opens without scripts, small enough for
 * a narrow screen however many languages there are.
 */
export function LanguageMenu() {
  const { locale, path, query } = usePage();
  const { t } = useWords();
  return (
    <nav className="languages" aria-label={t("site.language")}>
      <details>
        <summary>
          <Globe />
          <span className="visually-hidden">{t("common.pair", { term: t("site.language"), value: "" })}</span>
          <span>{t(`language.${locale}`)}</span>
        </summary>
        <ul>
          {LOCALES.map((other) => (
            <li key={other}>
              <a
                href={localePath(other, path ?? "/") + query}
                hrefLang={languageTag(other)}
                aria-current={other === locale ? "true" : undefined}
              >
                <bdi lang={languageTag(other)} dir={direction(other)}>
                  {t(`language.${other}`)}
                </bdi>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Globe() {
  return (
    <svg className="languages__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.75">
        <circle cx="12" cy="12" r="9" />
        <ellipse cx="12" cy="12" rx="4" ry="9" />
        <path d="M3 12h18" />
      </g>
    </svg>
  );
}
