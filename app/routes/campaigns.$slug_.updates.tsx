import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UpdateList } from "../components/update/update-list";
import { firstParagraph } from "../domain/first-paragraph";
import { translator } from "../locales";
import { listUpdates } from "../services/updates/list-updates";
import { noCampaignPage } from "../web/gone";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { PAGE_NUMBER, pageCount, pageOf } from "../web/paging";
import { updatesFeed } from "../web/public-heads";
import { renderText } from "../web/render-text";
import type { RouteHandle } from "../web/route-handle";

const PER_PAGE = 10;

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const headers = ownHeaders;

export const handle: RouteHandle = { query: { page: PAGE_NUMBER } };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const number = pageOf(new URL(request.url).searchParams);
  const found = await listUpdates(runtime, { slug: params.slug ?? "", locale, page: number, perPage: PER_PAGE });
  if (found === null || (found.items.length === 0 && number > 1)) throw await noCampaignPage(context, params.slug);
  const updates = found.items.map(async ({ body, ...update }) => {
    const html = await renderText(runtime, { body: firstParagraph(body), locale: update.locale });
    return { ...update, html };
  });
  const name = t("update.list.title", { campaign: found.campaign.title });
  return data(
    {
      page: {
        title: number === 1 ? name : t("common.paged", { title: name, page: number }),
        feeds: [updatesFeed({ locale }, found.campaign)],
      },
      campaign: found.campaign,
      updates: await Promise.all(updates),
      number,
      pages: pageCount(found.total, PER_PAGE),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Updates() {
  const { campaign, updates, number, pages } = useLoaderData<typeof loader>();
  return <UpdateList campaign={campaign} updates={updates} page={number} pages={pages} />;
}
