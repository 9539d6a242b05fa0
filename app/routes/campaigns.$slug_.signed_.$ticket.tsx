import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignedPage } from "../components/signed-page";
import { readNextSteps } from "../services/campaigns/read-next-steps";
import { openTicket } from "../services/signatures/signed-ticket";
import { noCampaignPage } from "../web/gone";
import type { RouteHandle } from "../web/route-handle";
import { signedPage } from "../web/signed-page";

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const handle: RouteHandle = { personal: true };

/** The ticket holds what was typed, and nothing of what became of it; without a good one the page shows no address. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug = "", ticket = "" } = params;
  const steps = await readNextSteps(context.runtime, { slug, locale: context.locale });
  if (steps === null) throw await noCampaignPage(context, slug);
  return signedPage(context, steps, openTicket(context.runtime, { slug, ticket }));
}

export default function Signed() {
  return <SignedPage {...useLoaderData<typeof loader>().signed} />;
}
