import { countryName } from "../../domain/countries";
import { localePath } from "../../domain/locale-path";
import type { Locale } from "../../domain/locales";
import type { ShownActivity, ShownOrganisation } from "../../domain/public-view";
import { ActivityCards } from "../activity/activity-cards";
import { DefinitionList } from "../definition-list";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Section } from "../ui/section";
import { AboutText, type RenderedText } from "./about-text";
import { OrganisationMark } from "./organisation-mark";

export interface OrganisationPageProps {
  organisation: ShownOrganisation & {
    kind: "coalition" | "member";
    joinedAt: Date | null;
    campaigns: readonly OrganisationCampaign[];
    activities: readonly ShownActivity[];
  };
  about: RenderedText | null;
}

interface OrganisationCampaign {
  slug: string;
  title: string;
  locale: Locale;
  role: "lead" | "endorses";
}

/** One organisation: who it is, what it says of itself, the campaigns it stands behind, what it published. */
export function OrganisationPage({ organisation, about }: OrganisationPageProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const { name, campaigns, activities } = organisation;
  return (
    <article className="page">
      <header className="page__head">
        <OrganisationMark organisation={organisation} />
        <h1>
          <bdi>{name}</bdi>
        </h1>
      </header>
      {about ? <AboutText about={about} /> : null}
      <Facts organisation={organisation} />
      <Section id="campaigns" className="part" title={t("organisation.campaigns.title")}>
        {campaigns.length === 0 ? (
          <p>{t("organisation.campaigns.none")}</p>
        ) : (
          <ul className="rows">
            {campaigns.map((campaign) => (
              <li key={campaign.slug}>
                <Campaign {...campaign} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {activities.length > 0 ? (
        <Section id="activities" className="part" title={t("organisation.activities.title")}>
          <ActivityCards activities={activities} showsOrganisation={false} />
        </Section>
      ) : null}
      <p>
        <a className="way" href={localePath(locale, "/organisations")}>
          {t("organisation.list.all")}
        </a>
      </p>
    </article>
  );
}

function Facts({ organisation }: Pick<OrganisationPageProps, "organisation">) {
  const { locale } = usePage();
  const { t, date } = useWords();
  const { kind, country, joinedAt, site } = organisation;
  return (
    <DefinitionList
      rows={[
        { term: t("organisation.kind.label"), value: t(`organisation.kind.${kind}`) },
        {
          term: t("organisation.joined"),
          value: joinedAt && kind === "member" ? <time dateTime={joinedAt.toISOString()}>{date(joinedAt)}</time> : null,
        },
        { term: t("organisation.country"), value: countryName(country, locale) },
        {
          term: t("organisation.site"),
          value: site ? (
            <a href={site} rel="noopener noreferrer">
              <bdi dir="ltr">{site}</bdi>
            </a>
          ) : null,
        },
      ]}
    />
  );
}

function Campaign({ slug, title, locale: lang, role }: OrganisationCampaign) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <>
      <h3 {...useLanguageOf(lang)}>
        <a className="rows__link" href={localePath(locale, `/campaigns/${slug}`)}>
          {title}
        </a>
      </h3>
      <p className="rows__note">{t(`organisation.role.${role}`)}</p>
    </>
  );
}
