import { type AppLoadContext, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { STYLEGUIDE_PARTS, Styleguide } from "../components/styleguide/styleguide";
import { mayDo } from "../domain/roles";
import { listOrganisations } from "../services/organisations/list-organisations";
import type { RouteHandle } from "../web/route-handle";
import { actorOf } from "../web/session";

export const handle: RouteHandle = { personal: true };

/** Every component in every state, for staff; while the site is developed, for everybody. To others it is not there. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!import.meta.env.DEV && !(await mayRead(context, request))) throw data(null, { status: 404 });
  const wanted = new URL(request.url).searchParams.get("part");
  const part = STYLEGUIDE_PARTS.find((one) => one === wanted) ?? "foundations";
  const { coalition, members } = await listOrganisations(context.runtime, { locale: context.locale });
  const withLogo = [coalition, ...members].find((organisation) => organisation?.logo) ?? null;
  return data({ page: { title: `Style guide: ${part}`, isUnlisted: true }, part, withLogo });
}

async function mayRead(context: AppLoadContext, request: Request): Promise<boolean> {
  const actor = await actorOf(context, request);
  return actor !== null && mayDo(actor, "styleguide.read", null);
}

export default function StyleguidePage() {
  const { part, withLogo } = useLoaderData<typeof loader>();
  return <Styleguide part={part} withLogo={withLogo} />;
}
