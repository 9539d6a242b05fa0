import { countryName } from "../domain/countries";
import type { ShownTarget } from "../domain/public-view";
import { useLanguageOf, usePage } from "./page-context";

/** The offices that a campaign is addressed to, in its order, each named in the language it is written to. */
export function TargetList({ targets }: { targets: readonly ShownTarget[] }) {
  return (
    <ul className="targets">
      {targets.map((target) => (
        <Target key={`${target.office} ${target.country}`} target={target} />
      ))}
    </ul>
  );
}

function Target({ target }: { target: ShownTarget }) {
  const { locale } = usePage();
  const language = useLanguageOf(target.locale);
  return (
    <li>
      <span className="targets__office">
        <bdi {...language}>{target.office}</bdi>
      </span>
      {target.country ? <span className="targets__country">{countryName(target.country, locale)}</span> : null}
    </li>
  );
}
