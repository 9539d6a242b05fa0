import type { ShownEndorsement } from "../../domain/public-view";
import { OrganisationRow } from "../organisation/organisation-row";
import { useWords } from "../page-context";
import { Quote } from "../ui/quote";
import { Section } from "../ui/section";

/** As many organisations as a reader takes in at a glance; the others open on demand. */
const SHOWN_AT_ONCE = 6;

/** The organisations behind a campaign, those that say why before the others. */
export function Endorsements({ endorsements }: { endorsements: readonly ShownEndorsement[] }) {
  const { t } = useWords();
  if (endorsements.length === 0) return null;
  const ordered = [...endorsements.filter(({ quote }) => quote), ...endorsements.filter(({ quote }) => !quote)];
  const rest = ordered.slice(SHOWN_AT_ONCE);
  return (
    <Section id="endorsements" title={t("campaign.endorsements.title")}>
      <p>{t("campaign.endorsements.lead", { count: endorsements.length })}</p>
      <OrganisationList endorsements={ordered.slice(0, SHOWN_AT_ONCE)} />
      {rest.length > 0 ? (
        <details className="more">
          <summary>{t("campaign.endorsements.more", { count: rest.length })}</summary>
          <OrganisationList endorsements={rest} />
        </details>
      ) : null}
    </Section>
  );
}

function OrganisationList({ endorsements }: { endorsements: readonly ShownEndorsement[] }) {
  return (
    <ul className="organisations">
      {endorsements.map(({ organisation, quote }) => (
        <li key={organisation.slug} className={quote ? "organisations__quoted" : undefined}>
          <OrganisationRow organisation={organisation}>{quote ? <Quote words={quote} /> : null}</OrganisationRow>
        </li>
      ))}
    </ul>
  );
}
