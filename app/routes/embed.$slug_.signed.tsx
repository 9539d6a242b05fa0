import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { EmbedError } from "../components/embed/embed-error";
import { EmbedSigned } from "../components/embed/embed-signed";
import { EMBED_QUERY } from "../web/embed";
import { embedSigned } from "../web/embed-signed";
import { errorStatus } from "../web/error-status";
import { ownHeaders } from "../web/headers";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { isEmbedded: true, query: EMBED_QUERY };
export const headers = ownHeaders;

/** After signing in a frame. The same for everybody: nothing here depends on who signed (A5). */
export function loader(args: LoaderFunctionArgs) {
  return embedSigned(args, null);
}

export default function Signed() {
  return <EmbedSigned {...useLoaderData<typeof loader>().signed} />;
}

export function ErrorBoundary() {
  return <EmbedError status={errorStatus(useRouteError())} />;
}
