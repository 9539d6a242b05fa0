import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchPage } from "../components/search/search-page";
import { type CampaignGroup, isCampaignGroup } from "../domain/campaign-group";
import { searchQuery } from "../domain/search-query";
import { translator } from "../locales";
import { searchCampaigns } from "../services/campaigns/search-campaigns";
import { campaignCard } from "../web/campaign-card";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { uncached: true };

/** `?q=` the words, `&state=` the group; an unknown group stands for all. Words that cannot be looked for come back, 422. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const asked = new URL(request.url).searchParams;
  const state = asked.get("state");
  const group = isCampaignGroup(state) ? state : null;
  const raw = asked.get("q") ?? "";
  const query = searchQuery(raw);
  const page = { title: translator(locale).t("search.title"), isUnlisted: true, query: ownQuery(raw, group) };
  if (!query.ok) return data({ page, query: raw, group, found: null }, { status: 422 });
  const found = await searchCampaigns(runtime, { locale, query: query.value, ...(group ? { state: group } : {}) });
  return data({ page, query: query.value, group, found: found.map(campaignCard) });
}

function ownQuery(words: string, group: CampaignGroup | null): string {
  const fields = new URLSearchParams({ ...(words === "" ? {} : { q: words }), ...(group ? { state: group } : {}) });
  return fields.size > 0 ? `?${fields}` : "";
}

export default function Search() {
  const { query, group, found } = useLoaderData<typeof loader>();
  return <SearchPage query={query} group={group} found={found} />;
}
