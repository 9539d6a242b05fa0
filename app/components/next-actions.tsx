import { countryName } from "../domain/countries";
import { CampaignCard, type CampaignCardProps } from "./campaign-card";
import { usePage, useWords } from "./page-context";

/** An office that a campaign is addressed to. */
export interface Office {
  office: string;
  country: string | null;
}

/** What somebody can do who has signed, beside passing the campaign on. */
export function NextActions({ offices, others }: { offices: readonly Office[]; others: readonly CampaignCardProps[] }) {
  return (
    <>
      {offices.length > 0 ? <WriteToOffices offices={offices} /> : null}
      {others.length > 0 ? <OtherCampaigns campaigns={others} /> : null}
    </>
  );
}

function WriteToOffices({ offices }: { offices: readonly Office[] }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <section aria-labelledby="write-title">
      <h2 id="write-title">{t("signed.write.title")}</h2>
      <p>{t("signed.write.body")}</p>
      <ul className="targets">
        {offices.map(({ office, country }) => (
          <li key={office}>
            <span className="targets__office">
              <bdi>{office}</bdi>
            </span>
            {country ? <span className="targets__country">{countryName(country, locale)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherCampaigns({ campaigns }: { campaigns: readonly CampaignCardProps[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{t("signed.others.title")}</h2>
      <ul className="cards">
        {campaigns.map((campaign) => (
          <li key={campaign.slug}>
            <CampaignCard {...campaign} />
          </li>
        ))}
      </ul>
    </section>
  );
}
