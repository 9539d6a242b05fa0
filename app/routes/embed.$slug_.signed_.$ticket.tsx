import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { EmbedError } from "../components/embed/embed-error";
import { EmbedSigned } from "../components/embed/embed-signed";
import { openTicket } from "../services/signatures/signed-ticket";
import { embedSigned } from "../web/embed-signed";
import { errorStatus } from "../web/error-status";
import { ownHeaders } from "../web/headers";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { isEmbedded: true, personal: true };
export const headers = ownHeaders;

/** The ticket holds what was typed, and nothing of what became of it; without a good one the page shows no address. */
export function loader(args: LoaderFunctionArgs) {
  const { slug = "", ticket = "" } = args.params;
  return embedSigned(args, openTicket(args.context.runtime, { slug, ticket }));
}

export default function Signed() {
  return <EmbedSigned {...useLoaderData<typeof loader>().signed} />;
}

export function ErrorBoundary() {
  return <EmbedError status={errorStatus(useRouteError())} />;
}
