import type { Request, Response } from "express";
import { DEFAULT_LOCALE, type Locale, pickLocale } from "../domain/locales";
import type { RoutePattern } from "./route-table";

/** What the middlewares learn about one request on its way, in `res.locals`. */
export interface Exchange {
  id: string;
  /** Milliseconds of a clock that never goes back. */
  startedAt: number;
  /** Of the address; where it names none and nothing answers it, the reader's. */
  locale: Locale;
  /** Whether the address names its language: it has the prefix of one. */
  namesLanguage: boolean;
  /** Canonical and without the language prefix. */
  path: string;
  query: URLSearchParams;
  /** Null until the address has been looked up. */
  route: RoutePattern | null;
  /** The whole body of a POST. */
  body: Buffer | null;
  /** For the inline scripts of a page that hydrates. */
  nonce: string | null;
}

/** Starts the notes on a request. */
export function openExchange(res: Response, id: string, startedAt: number): Exchange {
  const exchange: Exchange = {
    id,
    startedAt,
    locale: DEFAULT_LOCALE,
    namesLanguage: false,
    path: "/",
    query: new URLSearchParams(),
    route: null,
    body: null,
    nonce: null,
  };
  res.locals.exchange = exchange;
  return exchange;
}

/** The notes on the request that `res` answers. */
export function exchangeOf(res: Response): Exchange {
  return res.locals.exchange as Exchange;
}

/** The path and query of a request line; the query without its "?". */
export function splitTarget(req: Request): { path: string; query: string } {
  const mark = req.url.indexOf("?");
  return mark < 0 ? { path: req.url, query: "" } : { path: req.url.slice(0, mark), query: req.url.slice(mark + 1) };
}

/** The language of ours that a request's Accept-Language asks for. */
export function readerLocale(req: Request): Locale {
  return pickLocale(req.headers["accept-language"] ?? null);
}
