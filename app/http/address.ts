import type { RequestHandler } from "express";
import { localePath, splitLocale } from "../web/locale";
import { exchangeOf, splitTarget } from "./exchange";
import { refuse } from "./refusal";
import { canonicalPath, type RouteTable } from "./route-table";

/** Longest query string read, in characters. */
const MAX_QUERY = 2_000;

/**
 * Looks the address up: canonical path, language, route. Addresses with a slash too many at the end, or with a prefix
 * of the default language, are sent to the one spelling that there is.
 */
export function lookUpAddress(routes: () => RouteTable | Promise<RouteTable>): RequestHandler {
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    const target = splitTarget(req);
    const canonical = canonicalPath(target.path);
    if (canonical === null || target.query.length > MAX_QUERY) return refuse(req, res, 400);
    const { locale, path, isRedundant } = splitLocale(canonical);
    exchange.locale = locale;
    exchange.query = new URLSearchParams(target.query);
    try {
      const table = await routes();
      const trimmed = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
      exchange.path = path;
      exchange.route = table(path);
      const known = table(trimmed);
      if ((isRedundant || trimmed !== path) && !known.isCatchAll && req.method !== "POST") {
        const query = target.query ? `?${target.query}` : "";
        res.statusCode = 308;
        res.setHeader("Location", `${localePath(locale, trimmed)}${query}`);
        res.end();
        return;
      }
      next();
    } catch (error) {
      next(error);
    }
  };
}
