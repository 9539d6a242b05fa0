import type { Request, RequestHandler, Response } from "express";
import { DEFAULT_LOCALE } from "../domain/locales";
import { localePath, respelled, splitLocale } from "../web/locale";
import { exchangeOf, readerLocale, splitTarget } from "./exchange";
import { refuse } from "./refusal";
import { canonicalPath, type RouteTable } from "./route-table";

/** Longest query string read, in characters. */
const MAX_QUERY = 2_000;

/**
 * Looks the address up: canonical path, language, route. Addresses with a slash too many at the end, with a prefix of the
 * default language, or with a language of ours in another spelling are sent to the one spelling that there is. At `/` a
 * visitor's language is chosen; what nothing answers is said in the visitor's language, unless the address names one.
 */
export function lookUpAddress(routes: () => RouteTable | Promise<RouteTable>): RequestHandler {
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    const target = splitTarget(req);
    const canonical = canonicalPath(target.path);
    if (canonical === null || target.query.length > MAX_QUERY) return refuse(req, res, 400);
    const { locale, path, hasPrefix, isRedundant } = splitLocale(canonical);
    exchange.locale = locale;
    exchange.namesLanguage = hasPrefix;
    exchange.query = new URLSearchParams(target.query);
    try {
      const table = await routes();
      const trimmed = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
      exchange.path = path;
      exchange.route = table(path);
      const known = table(trimmed);
      if (known.isCatchAll && !hasPrefix) exchange.locale = readerLocale(req);
      const spelling = known.isCatchAll && !hasPrefix ? respelled(trimmed) : null;
      if (spelling && req.method !== "POST")
        return redirect(res, 308, localePath(spelling.locale, spelling.path), target.query);
      if ((isRedundant || trimmed !== path) && !known.isCatchAll && req.method !== "POST")
        return redirect(res, 308, localePath(locale, trimmed), target.query);
      if (canonical === "/" && chooseLanguage(req, res, target.query)) return;
      next();
    } catch (error) {
      next(error);
    }
  };
}

/**
 * Answers a visitor whose language is not that of `/` with the way to the page in it, kept by nobody. True when it did.
 * The page itself says that it depends on Accept-Language, so that a shared cache in front of us asks again.
 */
function chooseLanguage(req: Request, res: Response, query: string): boolean {
  if (req.method !== "GET" && req.method !== "HEAD") return false;
  res.setHeader("Vary", "Accept-Language");
  const locale = readerLocale(req);
  if (locale === DEFAULT_LOCALE) return false;
  res.setHeader("Cache-Control", "no-store");
  redirect(res, 302, localePath(locale, "/"), query);
  return true;
}

function redirect(res: Response, status: number, path: string, query: string): void {
  res.statusCode = status;
  res.setHeader("Location", query ? `${path}?${query}` : path);
  res.end();
}
