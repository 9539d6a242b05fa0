import type { CampaignGroup } from "../../domain/campaign-group";
import { localePath } from "../../domain/locale-path";
import { CampaignCard, type CampaignCardProps } from "../campaign-card";
import { useLanguageOf, usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { Section } from "../ui/section";

export interface CampaignGroupProps {
  group: CampaignGroup;
  campaigns: readonly CampaignCardProps[];
  /** Of all campaigns in the group. */
  total: number;
}

/** The campaigns that can be signed, as cards. */
export function OpenCampaigns(props: CampaignGroupProps) {
  const { t } = useWords();
  return (
    <Section id="open" className="part" title={t("home.list.title")}>
      <ul className="cards home__open">
        {props.campaigns.map((campaign) => (
          <li key={campaign.slug}>
            <CampaignCard {...campaign} />
          </li>
        ))}
      </ul>
      <MoreCampaigns {...props} />
    </Section>
  );
}

/** Campaigns that take no signature any more, in short rows; nothing where the group is empty. */
export function PastCampaigns(props: CampaignGroupProps & { group: Exclude<CampaignGroup, "open"> }) {
  const { t } = useWords();
  if (props.total === 0) return null;
  return (
    <Section id={props.group} className="part" title={t(`home.${props.group}.title`)}>
      <ul className="rows">
        {props.campaigns.map((campaign) => (
          <li key={campaign.slug}>
            <PastCampaign {...campaign} />
          </li>
        ))}
      </ul>
      <MoreCampaigns {...props} />
    </Section>
  );
}

function PastCampaign({ slug, title, lang, organisation, confirmed }: CampaignCardProps) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <>
      <h3 {...useLanguageOf(lang)}>
        <a className="rows__link" href={localePath(locale, `/campaigns/${slug}`)}>
          {title}
        </a>
      </h3>
      <p className="rows__note">
        <Phrase message="campaign.by" values={{ organisation }} />
      </p>
      <p className="rows__note">{t("home.card.count", { count: confirmed })}</p>
    </>
  );
}

/** The way to the campaigns of a group that are not shown. */
function MoreCampaigns({ group, campaigns, total }: CampaignGroupProps) {
  const { locale } = usePage();
  const { t } = useWords();
  const hidden = total - campaigns.length;
  if (hidden <= 0) return null;
  return (
    <p>
      <a className="way" href={localePath(locale, `/search?state=${group}`)}>
        {t("home.list.more", { count: hidden })}
      </a>
    </p>
  );
}
