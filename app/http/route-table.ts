import type { ActionFunction, ServerBuild } from "@remix-run/node";
import type { RouteHandle } from "../web/route-handle";

/** One address pattern of the site, as the server needs it before Remix runs. */
export interface RoutePattern {
  /** For the log: parameters by name, never by value. */
  pattern: string;
  matches: (path: string) => boolean;
  /** The parameters in a path that matches, decoded. */
  paramsOf: (path: string) => Record<string, string>;
  /** What a POST does; null where it does nothing. */
  action: ActionFunction | null;
  /** True for the route that answers what no other does. */
  isCatchAll: boolean;
  handle: RouteHandle;
}

export type RouteTable = (path: string) => RoutePattern;

/** Remix's own route list for pages that hydrate; it depends on its query and is the same for everybody. */
const MANIFEST: RoutePattern = {
  ...plainPattern("/__manifest"),
  matches: (path) => path === "/__manifest",
  handle: { hydrate: true },
};

/** A campaign's count as it changes (live.ts). */
export const LIVE = toPattern("campaigns/:slug/live", {});

const CATCH_ALL: RoutePattern = { ...plainPattern("*"), isCatchAll: true };

/** A pattern for what is answered without Remix. */
export function plainPattern(pattern: string): RoutePattern {
  return { pattern, matches: () => true, paramsOf: () => ({}), action: null, isCatchAll: false, handle: {} };
}

/** Single-fetch data of a page that hydrates is asked for under the page's path with this ending. */
const DATA_ENDING = /\.data$/;

/**
 * Makes the table of a server build. It finds the pattern of a canonical path (canonicalPath); what no route knows gets
 * the catch-all. Data requests for pages that do not hydrate are nobody's.
 */
export function createRouteTable(build: ServerBuild): RouteTable {
  const patterns = Object.values(build.routes)
    .flatMap((route) => (route && route.parentId === "root" ? [route] : []))
    .filter((route) => route.path !== "*")
    .map((route) => toPattern(route.path ?? "", route.module as RouteParts))
    .sort((a, b) => parameters(a) - parameters(b));
  const all = [LIVE, MANIFEST, ...patterns];
  return (path) => {
    const found = all.find((route) => route.matches(path));
    if (found) return found;
    if (!DATA_ENDING.test(path)) return CATCH_ALL;
    const page = path.replace(DATA_ENDING, "").replace(/^\/_root$/, "/");
    return patterns.find((route) => route.handle.hydrate && route.matches(page)) ?? CATCH_ALL;
  };
}

interface RouteParts {
  action?: ActionFunction;
  handle?: RouteHandle;
}

function toPattern(path: string, module: RouteParts): RoutePattern {
  const segments = path.split("/").filter(Boolean);
  const source = segments
    .map((segment) =>
      segment.startsWith(":") ? `(?<${segment.slice(1)}>[^/]+)` : segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("/");
  const expression = new RegExp(`^/${source}$`, "i");
  const endsInParameter = segments.at(-1)?.startsWith(":") ?? true;
  return {
    pattern: `/${path}`,
    matches: (candidate) => expression.test(candidate) && !(endsInParameter && DATA_ENDING.test(candidate)),
    paramsOf: (candidate) => {
      const found = Object.entries(expression.exec(candidate)?.groups ?? {});
      return Object.fromEntries(found.map(([name, value]) => [name, decodeURIComponent(value)]));
    },
    action: module.action ?? null,
    isCatchAll: false,
    handle: module.handle ?? {},
  };
}

function parameters(route: RoutePattern): number {
  return route.pattern.split(":").length;
}

/**
 * The one spelling of a path: every segment decoded once and encoded again, so that `%63onfirm` cannot pass for another
 * page than `confirm`. Null for what is no path of ours: broken percent-encoding or UTF-8, dot segments, backslashes.
 */
export function canonicalPath(path: string): string | null {
  if (!path.startsWith("/")) return null;
  try {
    const segments = path.split("/").map(decodeURIComponent);
    if (segments.some((segment) => segment === "." || segment === ".." || segment.includes("\\"))) return null;
    return segments.map(encodeURIComponent).join("/");
  } catch {
    return null;
  }
}
