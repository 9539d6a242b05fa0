import type { RequestHandler } from "express";
import * as embed from "../scripts/embed.ts?script";
import * as embedFrame from "../scripts/embed-frame.ts?script";
import * as page from "../scripts/page.ts?script";
import * as passkey from "../scripts/passkey.ts?script";
import * as serviceWorker from "../scripts/service-worker.ts?script";
import { policyText } from "../web/content-policy";
import { IMMUTABLE } from "../web/headers";
import { type Answer, answer, BROTLI_FILE, sendAnswer } from "./answer";
import { exchangeOf, splitTarget } from "./exchange";
import { allowedMethods } from "./methods";
import { plainPattern } from "./route-table";

const TYPE = { "Content-Type": "text/javascript; charset=utf-8" };

/** For what pages of other sites load, and frames in a sandbox, which belong to no origin. */
const FOR_EVERYBODY = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** Partners have its address in their pages: a change arrives within minutes. */
const SHORT = { "Cache-Control": "public, max-age=300" };

/** What a service worker may fetch is ruled by the policy of its own file. */
const WORKER_POLICY = policyText({ "default-src": "'none'", "connect-src": "'self'" });

/**
 * Serves the scripts of app/scripts, which belong to no framework.
 *
 * @param version of the build: with it the service worker changes, so that installed apps fetch the offline page anew.
 */
export function plainScripts(version: string): RequestHandler {
  const files = new Map<string, Answer>([
    [page.path, file({ ...TYPE, ...IMMUTABLE }, page.text)],
    [passkey.path, file({ ...TYPE, ...IMMUTABLE }, passkey.text)],
    [embedFrame.path, file({ ...TYPE, ...IMMUTABLE, ...FOR_EVERYBODY }, embedFrame.text)],
    ["/embed.js", file({ ...TYPE, ...SHORT, ...FOR_EVERYBODY }, embed.text)],
    [
      "/sw.js",
      file(
        { ...TYPE, "Cache-Control": "no-cache", "Content-Security-Policy": WORKER_POLICY },
        `${serviceWorker.text}\n// ${version}\n`,
      ),
    ],
  ]);
  return (req, res, next) => {
    const { path } = splitTarget(req);
    const found = files.get(path);
    if (!found) return next();
    exchangeOf(res).route = plainPattern("static");
    allowedMethods(req, res, () => {
      sendAnswer(req, res, found, BROTLI_FILE).catch(next);
    });
  };
}

function file(headers: Record<string, string>, text: string): Answer {
  return answer(200, headers, text, { etag: true });
}
