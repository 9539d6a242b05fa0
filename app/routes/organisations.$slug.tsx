import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OrganisationPage } from "../components/organisation/organisation-page";
import { readOrganisation } from "../services/organisations/read-organisation";
import { descriptionOf } from "../web/description";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { organisationParts } from "../web/public-heads";
import { renderWords } from "../web/render-words";

export const headers = ownHeaders;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const organisation = await readOrganisation(runtime, { slug: params.slug ?? "", locale });
  if (organisation === null) throw data(null, { status: 404 });
  const { about, ...shown } = organisation;
  const page = {
    title: shown.name,
    ...(about ? { description: descriptionOf(about.text) } : {}),
    ...organisationParts({ publicUrl: runtime.publicUrl, locale }, organisation),
  };
  return data({ page, organisation: shown, about: await renderWords(runtime, about) }, { headers: PUBLIC_PAGE });
}

export default function Organisation() {
  const { organisation, about } = useLoaderData<typeof loader>();
  return <OrganisationPage organisation={organisation} about={about} />;
}
