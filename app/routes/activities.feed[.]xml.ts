import type { LoaderFunctionArgs } from "@remix-run/node";
import { readActivitiesFeed } from "../services/feeds/read-activities-feed";
import { atomFeed, FEED_HEADERS } from "../web/atom";
import { activitiesFeed } from "../web/public-heads";

export async function loader({ context }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const feed = {
    ...(await readActivitiesFeed(runtime, { locale })),
    ...activitiesFeed({ locale }),
    page: "/activities",
  };
  return new Response(await atomFeed(runtime, locale, feed), { headers: FEED_HEADERS });
}
