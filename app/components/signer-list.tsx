import { countryName } from "../domain/countries";
import { localePath } from "../domain/locale-path";
import type { SignerList as Signers } from "../domain/public-view";
import { usePage, useWords } from "./page-context";

/** Signers who chose to be named: how many, some of their names, and the way to all of them. */
export function SignerList({ list, slug }: { list: Signers; slug: string }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <div className="signers" data-nosnippet="">
      <p>{t("signers.count", { count: list.total })}</p>
      <SignerNames signers={list.signers} />
      <p className="signers__note">{t("signers.order")}</p>
      {list.total > list.signers.length ? (
        <p>
          <a className="button button--quiet" href={localePath(locale, `/campaigns/${slug}/signers`)}>
            {t("signers.all", { count: list.total })}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** Names, each in the direction of its own script, with the country or territory. */
export function SignerNames({ signers }: { signers: Signers["signers"] }) {
  const { locale } = usePage();
  return (
    <ul className="signers__list">
      {signers.map(({ name, country }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two signers may have one name and country
        <li key={index}>
          <bdi>{name}</bdi> <span className="signers__country">{countryName(country, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
