import { ErrorView } from "../error-view";
import { Message } from "../message";
import { useWords } from "../page-context";
import { Ways } from "../ui/ways";
import { WaysOn } from "../ways-on";

/** Why there is no page of a campaign, by HTTP status: one that was taken away (410) has words of its own. */
export function CampaignError({ status, slug }: { status: number; slug: string }) {
  const { t } = useWords();
  if (status !== 410) return <ErrorView status={status} />;
  return (
    <Message title={t("campaign.gone.title")}>
      <p className="lead">{t("campaign.gone.body")}</p>
      <Ways ways={[{ path: `/campaigns/${slug}/my-link`, words: "my_link.title" }]} />
      <WaysOn />
    </Message>
  );
}
