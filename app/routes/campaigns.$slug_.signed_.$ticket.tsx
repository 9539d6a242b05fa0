import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignedPage } from "../components/signed-page";
import { readNextSteps } from "../services/campaigns/read-next-steps";
import { openTicket } from "../services/signatures/signed-ticket";
import type { RouteHandle } from "../web/route-handle";
import { signedPage } from "../web/signed-page";

export const handle: RouteHandle = { personal: true };

/** The ticket holds what was typed, and nothing of what became of it; without a good one the page shows no address. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug = "", ticket = "" } = params;
  const steps = await readNextSteps(context.runtime, { slug, locale: context.locale });
  if (steps === null) throw data(null, { status: 404 });
  return signedPage(context, steps, openTicket(context.runtime, { slug, ticket }));
}

export default function Signed() {
  return <SignedPage {...useLoaderData<typeof loader>().signed} />;
}
