import { localePath } from "../domain/locale-path";
import { usePage, useWords } from "./page-context";
import { SearchForm } from "./search/search-form";

/** Where to go from a page that is not there: a search, the open campaigns, home. */
export function WaysOn() {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <>
      <SearchForm />
      <p className="ways">
        <a className="way" href={localePath(locale, "/search?state=open")}>
          {t("search.state.open")}
        </a>
        <a className="way" href={localePath(locale, "/")}>
          {t("common.back_home")}
        </a>
      </p>
    </>
  );
}
