import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { isLogoOutcome, type LogoOutcome } from "../components/staff/logo-form";
import { ProfilePage } from "../components/staff/profile-page";
import { StaffError } from "../components/staff-parts";
import { sortedCountries } from "../domain/countries";
import { shownStaff } from "../domain/desk";
import { editProfile } from "../services/organisations/edit-profile";
import { readProfile } from "../services/organisations/read-profile";
import { staffFault } from "../web/error-status";
import { readForm } from "../web/form";
import { localePath } from "../web/locale";
import { profileFields, profileValues, savedInstead } from "../web/profile-form";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

/** Ten languages of 5,000 letters of three bytes each, percent-encoded. */
const MAX_FORM_BYTES = 512 * 1024;

export const handle: RouteHandle = { personal: true, sameOriginOnly: true, maxBodyBytes: MAX_FORM_BYTES };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const profile = await readProfile(runtime, actor, { slug: params.slug ?? "", locale });
  const asked = new URL(request.url).searchParams;
  const logo = asked.get("logo");
  return data({
    page: { title: profile.name, isUnlisted: true },
    staff: shownStaff(actor),
    profile,
    countries: sortedCountries(locale),
    isSaved: asked.has("saved"),
    logo: isLogoOutcome(logo) ? logo : (null as LogoOutcome | null),
  });
}

/** What was typed comes back with what is wrong, or, where somebody else saved meanwhile, with what is saved now. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const slug = params.slug ?? "";
  const actor = await requireActor(context, request);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const { revision = "", ...values } = form.value;
  const saved = await editProfile(runtime, actor, { slug, revision, fields: profileFields(form.value) });
  if (saved.ok) return redirect(localePath(locale, `/staff/organisations/${slug}?saved`), 303);
  if (saved.error.kind === "fields")
    return data({ values, revision, errors: saved.error.errors, isStale: false }, { status: 422 });
  return data({ values, revision: null, errors: {}, isStale: true }, { status: 409 });
}

export default function Organisation() {
  const { staff, profile, countries, isSaved, logo } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const kept = profileValues(profile);
  return (
    <ProfilePage
      staff={staff}
      name={profile.name}
      slug={profile.slug}
      isSaved={isSaved && came === undefined}
      mayEdit={profile.mayEdit}
      form={{
        mayEdit: profile.mayEdit,
        revision: came?.revision ?? profile.revision,
        countries,
        values: came?.values ?? kept,
        errors: came?.errors ?? {},
        saved: came?.isStale ? savedInstead(came.values, kept) : null,
      }}
      logo={{ picture: profile.logo, outcome: logo }}
    />
  );
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
