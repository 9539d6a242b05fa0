import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { mayBeFramed } from "../web/content-policy";
import type { Limiter, LimitName } from "../web/limits";
import { localePath } from "../web/locale";
import { networkOf } from "../web/network";
import { keyedQuery, type PageCache } from "../web/page-cache";
import type { RouteHandle } from "../web/route-handle";
import { type Answer, headerOf, sendAnswer } from "./answer";
import { type Exchange, exchangeOf, readerLocale } from "./exchange";
import { type HostRule, isSameOrigin } from "./own-host";
import { refuse } from "./refusal";
import type { Audience, RenderPage } from "./remix";
import { allowScripts, keepAddressPrivate } from "./security-headers";

const NONCE_BYTES = 16;

/** Whether an answer may be handed to others: a page that says so itself, in full, and sets nothing. */
export function mayShare(page: Answer): boolean {
  const isPublic = /^public\b/.test(headerOf(page, "cache-control") ?? "");
  return page.status === 200 && isPublic && headerOf(page, "set-cookie") === null;
}

/** Keeps the compressed bytes of a page that was rendered again to the same bytes. */
export function inheritEncodings(page: Answer, older: Answer): void {
  if (page.etag === older.etag) page.encoded = older.encoded;
}

/** Refuses a POST on behalf of a cookie that no page of ours sent (403). */
export function sameOriginOnly(rule: HostRule): RequestHandler {
  return (req, res, next) => {
    const isGuarded = exchangeOf(res).route?.handle.sameOriginOnly && req.method === "POST";
    if (isGuarded && !isSameOrigin(req, rule)) refuse(req, res, 403);
    else next();
  };
}

/**
 * Seconds for which a network that asked for too many links that do not exist must wait, or 0; counts this one then
 * (abuse 41). Links that exist are answered whatever the network did: behind one address may stand thousands.
 */
function waitAfterFailure(limiter: Limiter, req: Request, name: LimitName): number {
  const network = networkOf(req.ip);
  const seconds = limiter.waitSeconds(name, network);
  if (seconds === 0) limiter.count(name, network);
  return seconds;
}

/**
 * Answers with a page: public ones through the page cache, keyed by language, path and keyed query alone. What depends on
 * free text, what belongs to one person, every answer to a POST and every error is made anew and may be stored by nobody,
 * whatever a route said.
 */
export function pages(options: {
  render: RenderPage;
  cache: PageCache<Answer> | null;
  limiter: Limiter;
}): RequestHandler {
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    const handle = exchange.route?.handle ?? {};
    if (handle.personal) keepAddressPrivate(res);
    if (handle.hydrate) {
      exchange.nonce = randomBytes(NONCE_BYTES).toString("base64");
      allowScripts(res, exchange.nonce);
    }
    const audience = audienceOf(req, handle);
    const isShared = audience === "shared";
    const render = () => options.render(exchange, req, audience);
    try {
      const found =
        isShared && !handle.immutable && options.cache
          ? await options.cache.answer(keyOf(exchange), render)
          : await render();
      const page = audience !== "person" && isNowhere(found) ? await inReadersLanguage(req, res, found, render) : found;
      if (isAnonymousForm(req, handle)) page.mayCompress = true;
      const wait = handle.limit && page.status === 404 ? waitAfterFailure(options.limiter, req, handle.limit) : 0;
      if (wait > 0) return refuse(req, res, 429, { retryAfterSeconds: wait });
      // X-Frame-Options knows no list of origins; where it and the policy are both there, old browsers obey it.
      if (mayBeFramed(headerOf(page, "content-security-policy"))) res.removeHeader("X-Frame-Options");
      const mayStore = isShared && mayShare(page);
      if (!mayStore) res.setHeader("Cache-Control", "no-store");
      await sendAnswer(req, res, mayStore ? page : withoutHeader(page, "cache-control"));
    } catch (error) {
      next(error);
    }
  };
}

function audienceOf(req: Request, handle: RouteHandle): Audience {
  if (req.method === "POST" || handle.personal || handle.hydrate) return "person";
  return handle.uncached ? "asker" : "shared";
}

/**
 * A form of a public page, posted on behalf of no cookie and no token. What comes back repeats only what this request
 * itself carried: there is no secret in it that its compressed length could tell (BREACH).
 */
function isAnonymousForm(req: Request, handle: RouteHandle): boolean {
  return req.method === "POST" && !handle.personal && !handle.hydrate && !handle.sameOriginOnly;
}

/** Whether there is no such page, or none any more. */
function isNowhere(page: Answer): boolean {
  return page.status === 404 || page.status === 410;
}

/** Says that there is no such page in the reader's language, where the address names none (docs/decisions/0010). */
async function inReadersLanguage(req: Request, res: Response, page: Answer, render: () => Promise<Answer>) {
  const exchange = exchangeOf(res);
  if (exchange.namesLanguage) return page;
  res.vary("Accept-Language");
  const locale = readerLocale(req);
  if (locale === exchange.locale) return page;
  exchange.locale = locale;
  return render();
}

function keyOf({ locale, path, query, route }: Exchange): string {
  return localePath(locale, path) + keyedQuery(query, route?.handle.query);
}

function withoutHeader(page: Answer, name: string): Answer {
  return { ...page, headers: page.headers.filter(([known]) => known.toLowerCase() !== name) };
}
