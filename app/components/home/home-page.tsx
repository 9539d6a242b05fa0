import type { CampaignGroup } from "../../domain/campaign-group";
import { localePath } from "../../domain/locale-path";
import type { ShownActivity, ShownOrganisation, Worded } from "../../domain/public-view";
import { ActivityCards } from "../activity/activity-cards";
import type { CampaignCardProps } from "../campaign-card";
import { OrganisationRow } from "../organisation/organisation-row";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { SearchForm } from "../search/search-form";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { OpenCampaigns, PastCampaigns } from "./campaign-groups";

export interface HomePageProps {
  coalition: ShownOrganisation | null;
  /** How the coalition begins to tell of itself. */
  lead: Worded | null;
  campaigns: Record<CampaignGroup, { items: readonly CampaignCardProps[]; total: number }>;
  members: { items: readonly ShownOrganisation[]; total: number };
  activities: { items: readonly ShownActivity[]; total: number };
}

/** The first page: who speaks, what can be signed, what came of earlier campaigns, and who is behind it all. */
export function HomePage({ coalition, lead, campaigns, members, activities }: HomePageProps) {
  const { t } = useWords();
  const { open, delivered, won, ended } = campaigns;
  return (
    <div className="home">
      <header className="intro">
        <h1>{t("home.title")}</h1>
        <Lead words={lead} />
      </header>
      {open.total === 0 ? (
        <EmptyState title={t("home.empty.title")}>
          <p>{t("home.empty.body")}</p>
        </EmptyState>
      ) : (
        <OpenCampaigns group="open" campaigns={open.items} total={open.total} />
      )}
      <SearchForm />
      <div className="home__past">
        <PastCampaigns group="delivered" campaigns={delivered.items} total={delivered.total} />
        <PastCampaigns group="won" campaigns={won.items} total={won.total} />
        <PastCampaigns group="ended" campaigns={ended.items} total={ended.total} />
      </div>
      <LatestActivities activities={activities.items} />
      <Behind coalition={coalition} members={members.items} />
    </div>
  );
}

/** What the coalition is, in its own words, and what to do here. */
function Lead({ words }: { words: Worded | null }) {
  const { locale } = usePage();
  const { t } = useWords();
  const language = useLanguageOf(words?.locale ?? locale);
  if (words === null) return <p className="lead">{t("home.lead")}</p>;
  return (
    <>
      <p className="lead" {...language}>
        {words.text}
      </p>
      <p>{t("home.lead")}</p>
    </>
  );
}

function LatestActivities({ activities }: { activities: readonly ShownActivity[] }) {
  const { locale } = usePage();
  const { t } = useWords();
  if (activities.length === 0) return null;
  return (
    <Section id="activities" className="part" title={t("home.activities.title")}>
      <ActivityCards activities={activities} isSmall />
      <p>
        <a className="way" href={localePath(locale, "/activities")}>
          {t("activity.list.all")}
        </a>
      </p>
    </Section>
  );
}

/** The coalition and its members, the coalition first. */
function Behind({
  coalition,
  members,
}: {
  coalition: ShownOrganisation | null;
  members: readonly ShownOrganisation[];
}) {
  const { locale } = usePage();
  const { t } = useWords();
  const organisations = coalition ? [coalition, ...members] : members;
  if (organisations.length === 0) return null;
  return (
    <Section id="organisations" className="part" title={t("home.organisations.title")}>
      <ul className="organisations">
        {organisations.map((organisation) => (
          <li key={organisation.slug}>
            <OrganisationRow organisation={organisation} />
          </li>
        ))}
      </ul>
      <p>
        <a className="way" href={localePath(locale, "/organisations")}>
          {t("organisation.list.all")}
        </a>
      </p>
    </Section>
  );
}
