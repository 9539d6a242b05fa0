import type { Request, Response } from "express";
import { renderToStaticMarkup } from "react-dom/server";
import { Document } from "../components/document";
import { ErrorView, errorTitle } from "../components/error-view";
import { PageProvider } from "../components/page-context";
import { translator } from "../locales";
import { exchangeOf, readerLocale } from "./exchange";

export interface RefusalOptions {
  retryAfterSeconds?: number;
  /** Kilobytes that a form may have, where it is too large. */
  maxKilobytes?: number;
  /** Shown to the reader, for a failure of ours. */
  id?: string;
}

/**
 * Answers a request that goes no further: the status, with a page that says what to do, in the language of the address;
 * before that is known, in the reader's.
 */
export function refuse(req: Request, res: Response, status: number, options: RefusalOptions = {}): void {
  const { route, locale: ofAddress, namesLanguage } = exchangeOf(res);
  const locale = route ? ofAddress : readerLocale(req);
  if (!namesLanguage) res.vary("Accept-Language");
  const head = { title: errorTitle(translator(locale), status), isUnlisted: true };
  const html = renderToStaticMarkup(
    <PageProvider value={{ locale, path: null, query: "", head, hasErrors: false }}>
      <Document>
        <ErrorView status={status} {...options} />
      </Document>
    </PageProvider>,
  );
  const body = Buffer.from(`<!doctype html>${html}`);
  res.statusCode = status;
  if (options.retryAfterSeconds) res.setHeader("Retry-After", options.retryAfterSeconds);
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Content-Length", body.length);
  res.end(req.method === "HEAD" ? undefined : body);
}
