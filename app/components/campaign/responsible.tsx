import type { ShownOrganisation } from "../../domain/public-view";
import { OrganisationRow } from "../organisation/organisation-row";
import { useWords } from "../page-context";
import { Section } from "../ui/section";

/** Who runs the campaign and answers for what is done with the signatures. */
export function Responsible({ organisation }: { organisation: ShownOrganisation }) {
  const { t } = useWords();
  return (
    <Section id="responsible" title={t("campaign.responsible.title")}>
      <OrganisationRow organisation={organisation} />
      <p>{t("campaign.responsible.body")}</p>
      {organisation.site ? (
        <p>
          <a className="way" href={organisation.site} rel="noopener noreferrer">
            {t("campaign.responsible.site")}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
