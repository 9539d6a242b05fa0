import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CampaignPage } from "../components/campaign-page";
import { sortedCountries } from "../domain/countries";
import { firstParagraph } from "../domain/first-paragraph";
import { readCampaign } from "../services/campaigns/read-campaign";
import { sealTicket } from "../services/signatures/signed-ticket";
import { goneCampaign, noCampaignPage } from "../web/gone";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { localePath } from "../web/locale";
import { campaignHead } from "../web/public-heads";
import { renderText } from "../web/render-text";
import type { SignRetry } from "../web/sign-retry";
import { signedPath } from "../web/signed-page";
import { takeSignature } from "../web/take-signature";

export { CampaignBoundary as ErrorBoundary } from "../web/campaign-boundary";

export const headers = ownHeaders;

/** The level of the heading that the campaign's reasons stand under. */
const ABOUT_LEVEL = 2;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const campaign = await readCampaign(runtime, { slug: params.slug ?? "", locale });
  if (campaign === null) throw await noCampaignPage(context, params.slug);
  const { body, letterSubject: _subject, letterBody: _letter, ...shown } = campaign;
  const updates = campaign.updates.map(async ({ body, ...update }) => {
    const html = await renderText(runtime, { body: firstParagraph(body), locale: update.locale });
    return { ...update, html };
  });
  return data(
    {
      page: { ...campaignHead({ publicUrl: runtime.publicUrl, locale }, campaign), hasScript: true },
      campaign: { ...shown, updates: await Promise.all(updates) },
      aboutHtml: await renderText(runtime, { body, locale: campaign.locale }, ABOUT_LEVEL),
      countries: sortedCountries(locale),
      url: runtime.publicUrl + localePath(locale, `/campaigns/${campaign.slug}`),
    },
    { headers: PUBLIC_PAGE },
  );
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = args.context;
  // Where the signer came from may stand in the form or in the page's address.
  const taken = await takeSignature(args, (fields, query) => fields.via ?? query.get("via") ?? "");
  if (taken.outcome === "retry") return data(taken.retry, { status: taken.status });
  if (taken.outcome === "refused")
    throw taken.status === 410 ? goneCampaign(locale) : data(null, { status: taken.status });
  const slug = args.params.slug ?? "";
  const ticket = sealTicket(args.context.runtime, { slug, email: taken.email });
  return redirect(localePath(locale, signedPath(slug, ticket)), 303);
}

export default function Campaign() {
  const { campaign, aboutHtml, countries, url } = useLoaderData<typeof loader>();
  const retry = (useActionData<typeof action>() as SignRetry | undefined) ?? null;
  return <CampaignPage campaign={campaign} aboutHtml={aboutHtml} countries={countries} url={url} retry={retry} />;
}
