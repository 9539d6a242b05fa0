import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { StaffOrganisations } from "../components/staff/organisation-list";
import { StaffError } from "../components/staff-parts";
import { sortedCountries } from "../domain/countries";
import { shownStaff } from "../domain/desk";
import { mayDo } from "../domain/roles";
import { translator } from "../locales";
import { createOrganisation } from "../services/organisations/create-organisation";
import { listOwnOrganisations } from "../services/organisations/list-own-organisations";
import { staffFault } from "../web/error-status";
import { readForm } from "../web/form";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const page = { title: translator(locale).t("staff.organisation.list.title"), isUnlisted: true };
  return data({
    page,
    staff: shownStaff(actor),
    organisations: await listOwnOrganisations(runtime, actor, locale),
    countries: mayDo(actor, "organisation.create", null) ? sortedCountries(locale) : null,
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const made = await createOrganisation(runtime, actor, form.value);
  if (made.ok) return redirect(localePath(locale, `/staff/organisations/${made.value.slug}`), 303);
  return data({ values: { ...form.value }, errors: made.error }, { status: 422 });
}

export default function Organisations() {
  const { staff, organisations, countries } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const form = countries && { countries, values: came?.values ?? {}, errors: came?.errors ?? {} };
  return <StaffOrganisations staff={staff} organisations={organisations} form={form} />;
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
