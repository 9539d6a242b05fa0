import type { ShownTarget } from "../domain/public-view";
import { CampaignCard, type CampaignCardProps } from "./campaign-card";
import { useWords } from "./page-context";
import { TargetList } from "./target-list";

/** What somebody can do who has signed, beside passing the campaign on. */
export function NextActions({
  offices,
  others,
}: {
  offices: readonly ShownTarget[];
  others: readonly CampaignCardProps[];
}) {
  return (
    <>
      {offices.length > 0 ? <WriteToOffices offices={offices} /> : null}
      {others.length > 0 ? <OtherCampaigns campaigns={others} /> : null}
    </>
  );
}

function WriteToOffices({ offices }: { offices: readonly ShownTarget[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="write-title">
      <h2 id="write-title">{t("signed.write.title")}</h2>
      <p>{t("signed.write.body")}</p>
      <TargetList targets={offices} />
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
