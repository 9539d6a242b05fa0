import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { StaffHome } from "../components/staff/staff-home";
import { StaffError } from "../components/staff-parts";
import { shownStaff } from "../domain/desk";
import { translator } from "../locales";
import { listOwnOrganisations } from "../services/organisations/list-own-organisations";
import { staffFault } from "../web/error-status";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const all = await listOwnOrganisations(runtime, actor, locale);
  const page = { title: translator(locale).t("staff.home.title"), isUnlisted: true };
  return data({
    page,
    staff: shownStaff(actor),
    organisations: all.flatMap(({ slug, name, role, mayReadAudit }) =>
      role ? [{ slug, name, role, mayReadAudit }] : [],
    ),
  });
}

export default function Desk() {
  const { staff, organisations } = useLoaderData<typeof loader>();
  return <StaffHome staff={staff} organisations={organisations} />;
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
