import { randomBytes } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import type { Runtime } from "../runtime";
import { readLiveCounts } from "../services/campaigns/read-live-counts";
import { createLimiter } from "../web/limits";
import { createPageCache, MAX_PAGES, PAGE_TTL_MS } from "../web/page-cache";
import { withAccessAnswers } from "./access-answers";
import { accessLog } from "./access-log";
import { lookUpAddress } from "./address";
import { type Answer, headerOf } from "./answer";
import { failures, nameOf } from "./failures";
import { health } from "./health";
import { live } from "./live";
import { createLiveCounts, type LiveCounts } from "./live-counts";
import { allowedMethods } from "./methods";
import { type HostRule, ownHost } from "./own-host";
import { inheritEncodings, mayShare, pages, sameOriginOnly } from "./pages";
import { plainScripts } from "./plain-scripts";
import { createRenderPage } from "./remix";
import { requestBody } from "./request-body";
import { createRouteTable, type RouteTable } from "./route-table";
import { inDevelopment, securityHeaders } from "./security-headers";
import { staticFiles } from "./static-files";

/** Random bytes at the start of the ids of all requests of a process. */
const ID_BYTES = 6;

export interface AppOptions {
  runtime: Runtime;
  build: ServerBuild;
  /** The folder of the client build; null when somebody else serves its files. */
  clientFolder: string | null;
  isClosing: () => boolean;
  /** How long public pages are kept, 0 for not at all. */
  pageTtlMs?: number;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

export interface DevelopmentOptions {
  runtime: Runtime;
  build: () => Promise<ServerBuild>;
  /** Vite's own middleware: it serves modules, styles and public files. */
  vite: RequestHandler;
}

/** The web server's request handling, in the order in which it happens. */
export function createApp(options: AppOptions): Express {
  const now = options.now ?? (() => performance.now());
  const ttlMs = options.pageTtlMs ?? PAGE_TTL_MS;
  const build = withAccessAnswers(options.build);
  const table = createRouteTable(build);
  const app = bareApp(options.runtime, now, false, options.isClosing);
  app.use(plainScripts(options.build.assets.version));
  if (options.clientFolder) app.use(staticFiles(options.clientFolder));
  const cache = createPageCache<Answer>({ ttlMs, maxPages: MAX_PAGES, now, mayShare, inherit: inheritEncodings });
  return finishApp(app, {
    ...options,
    build,
    now,
    mode: "production",
    table: () => table,
    cache: ttlMs > 0 ? cache : null,
  });
}

/** The same for development: routes and modules are those of the moment, nothing is cached. */
export function createDevelopmentApp(options: DevelopmentOptions): Express {
  const now = () => performance.now();
  const app = bareApp(options.runtime, now, true, () => false);
  app.use(plainScripts("development"));
  app.use(options.vite);
  const build = async () => withAccessAnswers(await options.build());
  const table = async () => createRouteTable(await build());
  const isClosing = () => false;
  return finishApp(app, {
    ...options,
    build,
    now,
    mode: "development",
    table,
    cache: null,
    isClosing,
    decorate: withReload,
  });
}

function bareApp(runtime: Runtime, now: () => number, isDevelopment: boolean, isClosing: () => boolean): Express {
  const { env } = runtime;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  app.set("trust proxy", env.trustProxy);
  app.use(accessLog({ log: runtime.log, now, newId: requestIds() }));
  app.use(securityHeaders({ isSecure: runtime.publicUrl.startsWith("https:"), isDevelopment }));
  app.use(health({ db: runtime.db, isClosing }));
  app.use(ownHost(hostRule(runtime)));
  return app;
}

function finishApp(
  app: Express,
  options: {
    runtime: Runtime;
    build: ServerBuild | (() => Promise<ServerBuild>);
    mode: "production" | "development";
    now: () => number;
    table: () => RouteTable | Promise<RouteTable>;
    cache: ReturnType<typeof createPageCache<Answer>> | null;
    isClosing: () => boolean;
    decorate?: (page: Answer) => Answer;
  },
): Express {
  const { decorate = (page) => page } = options;
  const render = createRenderPage(options);
  app.use(lookUpAddress(options.table));
  app.use(allowedMethods);
  app.use(live({ counts: liveCountsOf(options.runtime), isClosing: options.isClosing }));
  app.use(sameOriginOnly(hostRule(options.runtime)));
  app.use(requestBody(options.runtime));
  app.use(
    pages({
      render: async (...request) => decorate(await render(...request)),
      cache: options.cache,
      limiter: createLimiter(options.now),
    }),
  );
  app.use(failures(options.runtime.log, options.mode === "development"));
  return app;
}

function liveCountsOf(runtime: Runtime): LiveCounts {
  return createLiveCounts({
    read: (slugs) => readLiveCounts(runtime, slugs),
    onFailure: (error) => runtime.log.warn({ error: nameOf(error) }, "live counts could not be read"),
  });
}

/** Ids that no other request of any process has: a random start, then a number. */
function requestIds(): () => string {
  const start = randomBytes(ID_BYTES).toString("base64url");
  let count = 0;
  return () => {
    count += 1;
    return `${start}-${count.toString(36)}`;
  };
}

/** Loads Vite's client into a page, which reloads it after a change, and lets that client do its work. */
function withReload(page: Answer): Answer {
  if (!headerOf(page, "content-type")?.startsWith("text/html")) return page;
  const headers = page.headers.map(([name, value]): [string, string] => [
    name,
    name.toLowerCase() === "content-security-policy" ? inDevelopment(value) : value,
  ]);
  const html = page.body.toString().replace("</head>", '<script type="module" src="/@vite/client"></script></head>');
  return { ...page, headers, body: Buffer.from(html), encoded: new Map() };
}

function hostRule(runtime: Runtime): HostRule {
  return { publicUrl: runtime.publicUrl, isPublicUrlSet: runtime.env.isPublicUrlSet };
}
