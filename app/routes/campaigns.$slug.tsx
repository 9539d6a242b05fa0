import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { CampaignPage } from "../components/campaign-page";
import { ErrorView } from "../components/error-view";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { sortedCountries } from "../domain/countries";
import { suggestEmail } from "../domain/email";
import type { Locale } from "../domain/locales";
import { parseSignForm } from "../domain/sign-form";
import { translator } from "../locales";
import { readCampaign } from "../services/campaigns/read-campaign";
import { signPetition } from "../services/signatures/sign-petition";
import { errorStatus } from "../web/error-status";
import { type FormFields, readForm } from "../web/form";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { localePath } from "../web/locale";
import { renderMarkdown } from "../web/markdown";
import { type SignRetry, signRetry } from "../web/sign-retry";

export const headers = ownHeaders;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const campaign = await readCampaign(runtime, { slug: params.slug ?? "", locale });
  if (campaign === null) throw data(null, { status: 404 });
  if (campaign.refusal === "gone") throw gone(locale);
  const { body, letterSubject: _subject, letterBody: _letter, ...shown } = campaign;
  return data(
    {
      page: { title: campaign.title, description: campaign.summary, locales: campaign.locales },
      campaign: shown,
      aboutHtml: renderMarkdown(body),
      countries: sortedCountries(locale),
    },
    { headers: PUBLIC_PAGE },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const slug = params.slug ?? "";
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const fields = withSource(form.value, request.url);
  const parsed = parseSignForm(fields);
  if (!parsed.ok) return data(signRetry(fields, { errors: parsed.error }), { status: 422 });
  const suggestion = suggestEmail(parsed.value.email.address);
  if (suggestion !== null && fields.emailKept !== fields.email)
    return data(signRetry(fields, { suggestion }), { status: 422 });
  const result = await signPetition(runtime, { slug, locale, form: parsed.value });
  if (result.outcome === "accepted")
    return redirect(localePath(locale, `/campaigns/${encodeURIComponent(slug)}/signed`), 303);
  if (result.outcome === "text_changed") return data(signRetry(fields, { hasTextChanged: true }), { status: 409 });
  if (result.reason === "not_found") throw data(null, { status: 404 });
  if (result.reason === "gone") throw gone(locale);
  return data(signRetry(fields, { refusal: result.reason }), { status: 410 });
}

export default function Campaign() {
  const { campaign, aboutHtml, countries } = useLoaderData<typeof loader>();
  const retry = useActionData<typeof action>() as SignRetry | undefined;
  return <CampaignPage campaign={campaign} aboutHtml={aboutHtml} countries={countries} retry={retry ?? null} />;
}

export function ErrorBoundary() {
  const status = errorStatus(useRouteError());
  const { t } = useWords();
  if (status !== 410) return <ErrorView status={status} />;
  return (
    <Message title={t("campaign.gone.title")}>
      <p className="lead">{t("campaign.gone.body")}</p>
    </Message>
  );
}

function gone(locale: Locale) {
  const page = { title: translator(locale).t("campaign.gone.title"), isUnlisted: true };
  return data({ page }, { status: 410 });
}

/** Where the signer came from may stand in the page's address (`?via=`) or in the form. */
function withSource(fields: FormFields, url: string): FormFields {
  const via = fields.via ?? new URL(url).searchParams.get("via");
  return via === null ? fields : Object.assign(Object.create(null), fields, { via });
}
