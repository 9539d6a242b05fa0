import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { AuditPage } from "../components/audit/audit-page";
import { StaffError } from "../components/staff-parts";
import { auditFilterOf } from "../domain/audit-filter";
import { shownStaff } from "../domain/desk";
import { translator } from "../locales";
import { readAuditPage } from "../services/audit/read-audit-page";
import { staffFault } from "../web/error-status";
import { pageCount, pageOf } from "../web/paging";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

const PER_PAGE = 25;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const [filter, number] = [auditFilterOf(query), pageOf(query)];
  const found = await readAuditPage(runtime, actor, { filter, page: number, perPage: PER_PAGE, locale });
  if (number > 1 && found.entries.length === 0) throw data(null, { status: 404 });
  const page = { title: translator(locale).t("staff.audit.title"), isUnlisted: true };
  return data({ page, staff: shownStaff(actor), filter, ...found, number, pages: pageCount(found.total, PER_PAGE) });
}

export default function Audit() {
  const { number, page: _head, ...shown } = useLoaderData<typeof loader>();
  return <AuditPage {...shown} page={number} />;
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
