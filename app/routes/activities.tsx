import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActivityList } from "../components/activity/activity-list";
import { translator } from "../locales";
import { listActivities } from "../services/activities/list-activities";
import { isActivityKind } from "../services/activities/shown-activity";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { PAGE_NUMBER, pageCount, pageOf } from "../web/paging";
import { activitiesFeed } from "../web/public-heads";
import type { RouteHandle } from "../web/route-handle";

const PER_PAGE = 12;

export const headers = ownHeaders;

export const handle: RouteHandle = {
  query: { kind: /^(?:statement|open_letter|report|event)$/, page: PAGE_NUMBER },
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const asked = new URL(request.url).searchParams;
  const named = asked.get("kind");
  const kind = isActivityKind(named) ? named : null;
  const number = pageOf(asked);
  const found = await listActivities(runtime, { locale, page: number, perPage: PER_PAGE, ...(kind ? { kind } : {}) });
  if (found.items.length === 0 && number > 1) throw data(null, { status: 404 });
  const name = kind ? t(`activity.filter.${kind}`) : t("activity.list.title");
  const title = number === 1 ? name : t("common.paged", { title: name, page: number });
  return data(
    {
      page: { title, description: t("activity.list.lead"), feeds: [activitiesFeed({ locale })] },
      activities: found.items,
      kind,
      number,
      pages: pageCount(found.total, PER_PAGE),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Activities() {
  const { activities, kind, number, pages } = useLoaderData<typeof loader>();
  return <ActivityList activities={activities} kind={kind} page={number} pages={pages} />;
}
