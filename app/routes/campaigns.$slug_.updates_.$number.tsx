import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UpdatePage } from "../components/update/update-page";
import { readUpdate } from "../services/updates/read-update";
import { descriptionOf } from "../web/description";
import { noCampaignPage } from "../web/gone";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { updateHead } from "../web/public-heads";
import { renderText } from "../web/render-text";

/** One spelling per number, so that an update has one address. */
const NUMBER = /^[1-9]\d{0,8}$/;

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const headers = ownHeaders;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { slug = "", number = "" } = params;
  const found = NUMBER.test(number) ? await readUpdate(runtime, { slug, number: Number(number), locale }) : null;
  if (found === null) throw await noCampaignPage(context, slug);
  const { body, ...update } = found;
  return data(
    {
      page: updateHead({ publicUrl: runtime.publicUrl, locale }, { ...update, description: descriptionOf(body) }),
      update,
      bodyHtml: await renderText(runtime, found),
    },
    { headers: PUBLIC_PAGE },
  );
}

export default function Update() {
  const { update, bodyHtml } = useLoaderData<typeof loader>();
  return <UpdatePage update={update} bodyHtml={bodyHtml} />;
}
