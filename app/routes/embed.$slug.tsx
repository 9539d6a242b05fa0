import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { EmbedError } from "../components/embed/embed-error";
import { EmbedPage } from "../components/embed/embed-page";
import { sortedCountries } from "../domain/countries";
import { embedLook, embedSource } from "../domain/embed";
import { translator } from "../locales";
import { readEmbed } from "../services/partners/read-embed";
import { sealTicket } from "../services/signatures/signed-ticket";
import { EMBED_QUERY, embedHeaders, embedQuery, noEmbed, toEmbedSigned } from "../web/embed";
import { errorStatus } from "../web/error-status";
import { ownHeaders } from "../web/headers";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import type { SignRetry } from "../web/sign-retry";
import { takeSignature } from "../web/take-signature";

export const handle: RouteHandle = { isEmbedded: true, query: EMBED_QUERY };
export const headers = ownHeaders;

/** The sign form alone, for a frame in a partner's page. No session, no cookie: there is nothing to ride on (abuse 59). */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const embed = await readEmbed(runtime, { slug: params.slug ?? "", locale });
  if (embed === null) throw noEmbed(locale, 404, []);
  const { campaign, partners } = embed;
  if (campaign.refusal === "gone") throw noEmbed(locale, 410, partners);
  const { body: _body, letterSubject: _subject, letterBody: _letter, ...shown } = campaign;
  return data(
    {
      page: { title: translator(locale).t("embed.title", { title: campaign.title }), isUnlisted: true },
      look: embedLook(new URL(request.url).searchParams),
      origins: partners.map(({ origin }) => origin),
      campaign: shown,
      countries: sortedCountries(locale),
      siteHost: new URL(runtime.publicUrl).host,
    },
    { headers: embedHeaders(partners) },
  );
}

export async function action(args: ActionFunctionArgs) {
  const { runtime, locale } = args.context;
  const slug = args.params.slug ?? "";
  const embed = await readEmbed(runtime, { slug, locale });
  const partners = embed?.partners ?? [];
  const taken = await takeSignature(args, (_fields, query) => embedSource(partners, query));
  if (taken.outcome === "retry") return data(taken.retry, { status: taken.status });
  if (taken.outcome === "refused") throw noEmbed(locale, taken.status, partners);
  const ticket = sealTicket(runtime, { slug, email: taken.email });
  const path = localePath(locale, `/embed/${slug}/signed/${ticket}`);
  return toEmbedSigned(path + embedQuery(partners, new URL(args.request.url).searchParams), partners);
}

export default function Embed() {
  const { campaign, countries, siteHost } = useLoaderData<typeof loader>();
  const retry = (useActionData<typeof action>() as SignRetry | undefined) ?? null;
  return <EmbedPage campaign={campaign} countries={countries} siteHost={siteHost} retry={retry} />;
}

export function ErrorBoundary() {
  return <EmbedError status={errorStatus(useRouteError())} />;
}
