import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCampaignsFeed } from "../services/feeds/read-campaigns-feed";
import { atomFeed, FEED_HEADERS } from "../web/atom";
import { campaignsFeed } from "../web/public-heads";

export async function loader({ context }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const content = await readCampaignsFeed(runtime, { locale });
  const feed = { ...content, ...campaignsFeed({ locale }), page: "/" };
  return new Response(await atomFeed(runtime, locale, feed), { headers: FEED_HEADERS });
}
