import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { StaffProve } from "../components/staff/staff-prove";
import { StaffError } from "../components/staff-parts";
import { shownStaff } from "../domain/desk";
import { translator } from "../locales";
import { readAccount } from "../services/staff/read-account";
import { staffFault } from "../web/error-status";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";
import { staffPath } from "../web/staff-path";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

/** Asks for a passkey again, before what is sensitive; afterwards it goes on to `next`. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const { passkeys } = await readAccount(runtime, actor);
  const next = staffPath(new URL(request.url).searchParams.get("next"), locale);
  const page = { title: translator(locale).t("staff.prove.title"), isUnlisted: true, hasPasskeys: true } as const;
  return data({ page, staff: shownStaff(actor), next, hasPasskey: passkeys.length > 0 });
}

export default function Prove() {
  return <StaffProve {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
