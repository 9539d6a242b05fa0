import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomePage } from "../components/home/home-page";
import { Notice } from "../components/notice";
import { useWords } from "../components/page-context";
import { readHome } from "../services/home/read-home";
import { campaignCard } from "../web/campaign-card";
import { firstWords } from "../web/description";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { homeHead } from "../web/public-heads";
import type { RouteHandle } from "../web/route-handle";

export const headers = ownHeaders;

export const handle: RouteHandle = { query: { link: /^broken$/ } };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { campaigns, coalition, ...home } = await readHome(runtime, { locale });
  const cards = ({ items, total }: (typeof campaigns)["open"]) => ({ items: items.map(campaignCard), total });
  return data(
    {
      // The installed app starts here, and the script sees to its offline page.
      page: { ...homeHead({ publicUrl: runtime.publicUrl, locale }, coalition), hasScript: true },
      hasBrokenLink: new URL(request.url).searchParams.get("link") === "broken",
      home: {
        ...home,
        coalition,
        lead: coalition?.about ? { ...coalition.about, text: firstWords(coalition.about.text) } : null,
        campaigns: {
          open: cards(campaigns.open),
          delivered: cards(campaigns.delivered),
          won: cards(campaigns.won),
          ended: cards(campaigns.ended),
        },
      },
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Home() {
  const { home, hasBrokenLink } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      {hasBrokenLink ? (
        <Notice tone="warning" title={t("confirm.unknown.title")} isAnnounced>
          <p>{t("confirm.unknown.body")}</p>
        </Notice>
      ) : null}
      <HomePage {...home} />
    </>
  );
}
