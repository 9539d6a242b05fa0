import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActivityPage } from "../components/activity/activity-page";
import { isEventOver } from "../domain/event-time";
import { readActivity } from "../services/activities/read-activity";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { localePath } from "../web/locale";
import { activityHead } from "../web/public-heads";
import { renderText } from "../web/render-text";

export const headers = ownHeaders;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const found = await readActivity(runtime, { slug: params.slug ?? "", locale });
  if (found === null) throw data(null, { status: 404 });
  const { body, ...activity } = found;
  return data(
    {
      page: activityHead({ publicUrl: runtime.publicUrl, locale }, activity),
      activity,
      bodyHtml: await renderText(runtime, found),
      isOver: isEventOver(activity, runtime.clock()),
      url: runtime.publicUrl + localePath(locale, `/activities/${activity.slug}`),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Activity() {
  const { activity, bodyHtml, isOver, url } = useLoaderData<typeof loader>();
  return <ActivityPage activity={activity} bodyHtml={bodyHtml} isOver={isOver} url={url} />;
}
