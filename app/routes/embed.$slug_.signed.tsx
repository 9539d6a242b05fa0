import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { EmbedError } from "../components/embed/embed-error";
import { EmbedSigned } from "../components/embed/embed-signed";
import { embedLook } from "../domain/embed";
import { translator } from "../locales";
import { readEmbed } from "../services/partners/read-embed";
import { EMBED_QUERY, embedHeaders, noEmbed } from "../web/embed";
import { errorStatus } from "../web/error-status";
import { ownHeaders } from "../web/headers";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { isEmbedded: true, query: EMBED_QUERY };
export const headers = ownHeaders;

/** After signing in a frame. The same for everybody: nothing here depends on who signed (A5). */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const embed = await readEmbed(runtime, { slug: params.slug ?? "", locale });
  if (embed === null) throw noEmbed(locale, 404, []);
  return data(
    {
      page: { title: translator(locale).t("signed.title"), isUnlisted: true },
      look: embedLook(new URL(request.url).searchParams),
      origins: embed.partners.map(({ origin }) => origin),
      slug: embed.campaign.slug,
    },
    { headers: embedHeaders(embed.partners) },
  );
}

export default function Signed() {
  return <EmbedSigned slug={useLoaderData<typeof loader>().slug} />;
}

export function ErrorBoundary() {
  return <EmbedError status={errorStatus(useRouteError())} />;
}
