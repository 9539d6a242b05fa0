import type { ShownOrganisation } from "../../domain/public-view";
import { useWords } from "../page-context";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { AboutText, type RenderedText } from "./about-text";
import { OrganisationRow } from "./organisation-row";

/** The coalition in its own words, and its members. */
export function OrganisationList({
  coalition,
  about,
  members,
}: {
  coalition: ShownOrganisation | null;
  /** The coalition's own words. */
  about: RenderedText | null;
  members: readonly ShownOrganisation[];
}) {
  const { t } = useWords();
  const isEmpty = coalition === null && members.length === 0;
  return (
    <>
      <header className="intro">
        <h1>{t("organisation.list.title")}</h1>
        <p className="lead">{t("organisation.list.lead")}</p>
      </header>
      {isEmpty ? (
        <EmptyState title={t("organisation.none.title")}>
          <p>{t("organisation.none.body")}</p>
        </EmptyState>
      ) : null}
      {coalition ? (
        <Section id="coalition" className="part" title={t("organisation.coalition.title")}>
          <OrganisationRow organisation={coalition} />
          {about ? <AboutText about={about} /> : null}
        </Section>
      ) : null}
      {members.length > 0 ? (
        <Section id="members" className="part" title={t("organisation.members.title", { count: members.length })}>
          <ul className="organisations">
            {members.map((member) => (
              <li key={member.slug}>
                <OrganisationRow organisation={member} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
