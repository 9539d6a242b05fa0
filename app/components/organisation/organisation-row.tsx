import type { ReactNode } from "react";
import { countryName } from "../../domain/countries";
import { localePath } from "../../domain/locale-path";
import type { ShownOrganisation } from "../../domain/public-view";
import { usePage } from "../page-context";
import { OrganisationMark } from "./organisation-mark";

/** An organisation in a list: its mark, its name as the way to its page, its country, and what else is said of it. */
export function OrganisationRow({ organisation, children }: { organisation: ShownOrganisation; children?: ReactNode }) {
  const { locale } = usePage();
  const { slug, name, country } = organisation;
  return (
    <div className="organisation">
      <div className="organisation__head">
        <OrganisationMark organisation={organisation} />
        <div>
          <a className="organisation__name" href={localePath(locale, `/organisations/${slug}`)}>
            <bdi>{name}</bdi>
          </a>
          <span className="organisation__country">{countryName(country, locale)}</span>
        </div>
      </div>
      {children ? <div className="organisation__more">{children}</div> : null}
    </div>
  );
}
