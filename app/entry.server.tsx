import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { errorTitle } from "./components/error-view";
import { type PageHead, PageProvider } from "./components/page-context";
import { translator } from "./locales";
import { PASSKEY_POLICY, policyText, SCRIPT_POLICY } from "./web/content-policy";
import { keyedQuery } from "./web/page-cache";
import { headIn, pageHead, pageLinks } from "./web/page-head";
import { permissionsPolicy } from "./web/permissions-policy";
import type { RouteHandle } from "./web/route-handle";
import "./web/load-context";

/**
 * Renders a page to one string. Only a page that hydrates needs React's stream, which carries the data of its loaders
 * in inline scripts.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { staticHandlerContext: routing } = remix;
  const error = Object.values(routing.errors ?? {})[0];
  const head = error === undefined ? pageHead(routing) : errorHead(error, context);
  const path = status === 404 ? null : routing.location.pathname;
  const { locale } = context;
  const query = path === null ? "" : ownQuery(remix, head);
  const isListed = status === 200 && path !== null && head !== null && !head.isUnlisted;
  const info = {
    locale,
    path,
    query,
    head,
    hasErrors: error === undefined && (status === 409 || status === 422),
    ...(isListed ? { links: pageLinks(context.runtime.publicUrl, locale, path, query, head) } : {}),
    ...(context.cspNonce ? { nonce: context.cspNonce } : {}),
  };
  const app = (
    <PageProvider value={info}>
      <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
    </PageProvider>
  );
  const html = context.cspNonce ? await renderWhole(app) : renderToString(app);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (head?.hasScript) headers.set("Content-Security-Policy", policyText(SCRIPT_POLICY));
  if (head?.hasPasskeys) {
    headers.set("Content-Security-Policy", policyText(PASSKEY_POLICY));
    headers.set("Permissions-Policy", permissionsPolicy({ hasPasskeys: true }));
  }
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Unexpected errors end at the server, which answers and logs. What a route threw on purpose has its own page. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.reportFailure(error);
};

/** The head that a route threw along, else one by the status. */
function errorHead(error: unknown, context: AppLoadContext): PageHead {
  const own = isRouteErrorResponse(error) ? headIn(error.data) : null;
  if (own) return own;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return { title: errorTitle(translator(context.locale), status), isUnlisted: true };
}

/** The parameters that the page's route names, else what the page says itself: whatever else may be of one reader. */
function ownQuery({ staticHandlerContext: { matches, location }, routeModules }: EntryContext, head: PageHead | null) {
  const handle = routeModules[matches.at(-1)?.route.id ?? ""]?.handle as RouteHandle | undefined;
  return keyedQuery(new URLSearchParams(location.search), handle?.query) || (head?.query ?? "");
}

function renderWhole(app: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString("utf8"));
        done();
      },
    });
    const stream = renderToPipeableStream(app, {
      onAllReady: () => stream.pipe(sink),
      onShellError: reject,
      onError: reject,
    });
  });
}
