import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignedPage } from "../components/signed-page";
import { readNextSteps } from "../services/campaigns/read-next-steps";
import { noCampaignPage } from "../web/gone";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { signedPage } from "../web/signed-page";

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const headers = ownHeaders;

/** The same for everybody: nothing here depends on who signed (A5). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const steps = await readNextSteps(context.runtime, { slug: params.slug ?? "", locale: context.locale });
  if (steps === null) throw await noCampaignPage(context, params.slug);
  return data(signedPage(context, steps, null), { headers: PUBLIC_PAGE });
}

export default function Signed() {
  return <SignedPage {...useLoaderData<typeof loader>().signed} />;
}
