import type { LoaderFunctionArgs } from "@remix-run/node";
import { readUpdatesFeed } from "../services/feeds/read-updates-feed";
import { atomFeed, FEED_HEADERS } from "../web/atom";
import { noCampaignFile } from "../web/gone";
import { updatesFeed } from "../web/public-heads";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const content = await readUpdatesFeed(runtime, { slug: params.slug ?? "", locale });
  if (content === null) return noCampaignFile(context, params.slug);
  const { campaign } = content;
  const feed = { ...content, ...updatesFeed({ locale }, campaign), page: `/campaigns/${campaign.slug}/updates` };
  return new Response(await atomFeed(runtime, locale, feed), { headers: FEED_HEADERS });
}
