import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CampaignCard } from "../components/campaign-card";
import { Notice } from "../components/notice";
import { useWords } from "../components/page-context";
import { translator } from "../locales";
import { listCampaigns } from "../services/campaigns/list-campaigns";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";

export const headers = ownHeaders;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const campaigns = await listCampaigns(runtime, { locale });
  return data(
    {
      page: { title: t("home.title"), description: t("site.description") },
      hasBrokenLink: new URL(request.url).searchParams.get("link") === "broken",
      campaigns: campaigns.map((campaign) => ({
        slug: campaign.slug,
        title: campaign.title,
        summary: campaign.summary,
        lang: campaign.locale,
        organisation: campaign.organisation.name,
        confirmed: campaign.confirmed,
        goal: campaign.goal,
        isOpen: campaign.refusal === null,
      })),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Home() {
  const { campaigns, hasBrokenLink } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      {hasBrokenLink ? (
        <Notice tone="warning" title={t("confirm.unknown.title")} isAnnounced>
          <p>{t("confirm.unknown.body")}</p>
        </Notice>
      ) : null}
      <header className="intro">
        <h1>{t("home.title")}</h1>
        <p className="lead">{t("home.lead")}</p>
      </header>
      <section aria-labelledby="list-title">
        <h2 id="list-title" className="visually-hidden">
          {t("home.list.title")}
        </h2>
        {campaigns.length === 0 ? (
          <Notice title={t("home.empty.title")}>
            <p>{t("home.empty.body")}</p>
          </Notice>
        ) : (
          <ul className="cards">
            {campaigns.map((campaign) => (
              <li key={campaign.slug}>
                <CampaignCard {...campaign} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
