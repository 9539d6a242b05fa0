import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest } from "express";
import type { Runtime } from "../runtime";
import { keyedQuery } from "../web/page-cache";
import "../web/load-context";
import { type Answer, etagOf } from "./answer";
import type { Exchange } from "./exchange";
import { settleAction, withSettledActions } from "./settled-actions";

/** The request headers that a route may depend on. Host, Origin and everything forwarded stay outside. */
const PASSED_HEADERS = ["accept", "accept-language", "content-type", "cookie", "user-agent"] as const;

/** Parameters by which old Remix clients ask for one route's data; no client of ours sends them. */
const REFUSED_QUERY = ["_data", "_routes", "index"];

/**
 * Who a page is for: `shared` with everybody who asks for its address; `asker`, made anew from the address and its whole
 * query; one `person`, whose headers and form it depends on.
 */
export type Audience = "shared" | "asker" | "person";

export type RenderPage = (exchange: Exchange, req: ExpressRequest, audience: Audience) => Promise<Answer>;

/**
 * Joins Express and Remix. The Fetch request that Remix gets is made from the canonical path, the body read before, and
 * PUBLIC_URL as its origin, so that no header of the client can move it (abuse 49). Without Origin, Remix's own check of
 * it, which fails on `Origin: null`, does not run; sameOriginOnly takes its place (abuse 57). For pages that are
 * shared, the request has no headers and only the keyed query: nothing personal can reach the page (abuse 68).
 *
 * Whatever a loader, action or component throws unexpectedly is thrown from here.
 */
export function createRenderPage(options: {
  build: ServerBuild | (() => Promise<ServerBuild>);
  mode: "production" | "development";
  runtime: Runtime;
}): RenderPage {
  const { build } = options;
  const handle = createRequestHandler(
    typeof build === "function" ? async () => withSettledActions(await build()) : withSettledActions(build),
    options.mode,
  );
  return async (exchange, req, audience) => {
    const failures: unknown[] = [];
    const context: AppLoadContext = {
      runtime: options.runtime,
      locale: exchange.locale,
      requestId: exchange.id,
      reportFailure: (error) => failures.push(error),
      ...(exchange.nonce ? { cspNonce: exchange.nonce } : {}),
    };
    const { path, route } = exchange;
    const toRequest = () => toFetchRequest(exchange, req, options.runtime.publicUrl, audience);
    const redirect =
      req.method === "POST" && route ? await settleAction(route, { request: toRequest(), path, context }) : null;
    if (redirect) return toAnswer(redirect, "person");
    const response = await handle(toRequest(), context);
    if (failures.length > 0) throw failures[0];
    return toAnswer(response, audience);
  };
}

function toFetchRequest(exchange: Exchange, req: ExpressRequest, origin: string, audience: Audience): Request {
  const { path, query, route } = exchange;
  const url = `${origin}${path}${audience === "shared" ? keyedQuery(query, route?.handle.query) : ownQuery(query)}`;
  if (audience !== "person") return new Request(url);
  const headers: [string, string][] = PASSED_HEADERS.flatMap((name) => {
    const value = req.headers[name];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  if (req.method !== "POST") return new Request(url, { headers });
  return new Request(url, { method: "POST", headers, body: new Uint8Array(exchange.body ?? []) });
}

function ownQuery(query: URLSearchParams): string {
  if (query.size === 0) return "";
  const kept = new URLSearchParams(query);
  for (const name of REFUSED_QUERY) kept.delete(name);
  return kept.size > 0 ? `?${kept}` : "";
}

async function toAnswer(response: Response, audience: Audience): Promise<Answer> {
  const body = response.body ? Buffer.from(await response.arrayBuffer()) : Buffer.alloc(0);
  const isKept = audience === "shared" && response.status === 200;
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => name !== "content-length"),
    body,
    encoded: new Map(),
    mayCompress: audience !== "person",
    ...(isKept ? { etag: etagOf(body) } : {}),
  };
}
