import { type AppLoadContext, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { STYLEGUIDE_PARTS, Styleguide } from "../components/styleguide/styleguide";
import { listOrganisations } from "../services/organisations/list-organisations";
import { readStaffSession } from "../services/staff/read-session";
import type { RouteHandle } from "../web/route-handle";
import { staffTokenOf } from "../web/session";

export const handle: RouteHandle = { personal: true };

/** Every component in every state, for staff; while the site is developed, for everybody. To others it is not there. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!import.meta.env.DEV && !(await isStaff(context, request))) throw data(null, { status: 404 });
  const wanted = new URL(request.url).searchParams.get("part");
  const part = STYLEGUIDE_PARTS.find((one) => one === wanted) ?? "foundations";
  const { coalition, members } = await listOrganisations(context.runtime, { locale: context.locale });
  const withLogo = [coalition, ...members].find((organisation) => organisation?.logo) ?? null;
  return data({ page: { title: `Style guide: ${part}`, isUnlisted: true }, part, withLogo });
}

async function isStaff({ runtime }: AppLoadContext, request: Request): Promise<boolean> {
  const token = staffTokenOf(request, runtime.publicUrl);
  return token !== null && (await readStaffSession(runtime, { token })) !== null;
}

export default function StyleguidePage() {
  const { part, withLogo } = useLoaderData<typeof loader>();
  return <Styleguide part={part} withLogo={withLogo} />;
}
