import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OrganisationList } from "../components/organisation/organisation-list";
import { translator } from "../locales";
import { listOrganisations } from "../services/organisations/list-organisations";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { renderWords } from "../web/render-words";

export const headers = ownHeaders;

export async function loader({ context }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const page = { title: t("organisation.list.title"), description: t("organisation.list.lead") };
  const { coalition, members } = await listOrganisations(runtime, { locale });
  const about = await renderWords(runtime, coalition?.about ?? null);
  return data({ page, coalition, about, members }, { headers: PUBLIC_PAGE });
}

export default function Organisations() {
  const { coalition, about, members } = useLoaderData<typeof loader>();
  return <OrganisationList coalition={coalition} about={about} members={members} />;
}
