import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignersPage } from "../components/signers-page";
import { SIGNERS_PER_PAGE } from "../domain/public-signers";
import { translator } from "../locales";
import { readSignersPage } from "../services/signatures/read-signers-page";
import { noCampaignPage } from "../web/gone";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { PAGE_NUMBER, pageCount, pageOf } from "../web/paging";
import type { RouteHandle } from "../web/route-handle";

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const headers = ownHeaders;

export const handle: RouteHandle = { query: { page: PAGE_NUMBER } };

/** Search engines are asked to leave the names out: what they keep would outlast a signer who takes the choice back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const number = pageOf(new URL(request.url).searchParams);
  const slug = params.slug ?? "";
  const found = await readSignersPage(runtime, { slug, locale, page: number, perPage: SIGNERS_PER_PAGE });
  if (found === null || (number > 1 && !found.list?.signers.length)) throw await noCampaignPage(context, slug);
  const title = t("signers.title");
  return data(
    {
      page: { title: number === 1 ? title : t("common.paged", { title, page: number }), isUnlisted: true },
      ...found,
      number,
      pages: pageCount(found.list?.total ?? 0, SIGNERS_PER_PAGE),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Signers() {
  const { campaign, list, number, pages } = useLoaderData<typeof loader>();
  return <SignersPage campaign={campaign} list={list} page={number} pages={pages} />;
}
