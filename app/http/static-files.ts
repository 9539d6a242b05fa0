import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RequestHandler } from "express";
import { type Answer, answer, BROTLI_FILE, sendAnswer } from "./answer";
import { exchangeOf, splitTarget } from "./exchange";
import { allowedMethods } from "./methods";
import { plainPattern } from "./route-table";

const TYPES: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff2: "font/woff2",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/** Files under this folder have a hash of their content in their name. */
const HASHED = "assets/";
const IMMUTABLE = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=3600";

/** The embedded form has no origin where a partner's page sandboxes it, and still needs its stylesheet. */
const FOR_EVERYBODY = { "Cross-Origin-Resource-Policy": "cross-origin" };

/**
 * Serves the files of the client build. Only what is there at the start, has a name without a leading dot and a type of
 * the list above can be asked for: no path is ever made from a request (abuse 77). Bodies stay in memory once asked for.
 */
export function staticFiles(folder: string): RequestHandler {
  const files = new Map(listFiles(folder).map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]));
  const loaded = new Map<string, Answer>();
  return (req, res, next) => {
    const { path } = splitTarget(req);
    const file = files.get(path);
    if (!file) return next();
    exchangeOf(res).route = plainPattern("static");
    allowedMethods(req, res, () => {
      const page = loaded.get(path) ?? load(path, file);
      loaded.set(path, page);
      sendAnswer(req, res, page, BROTLI_FILE).catch(next);
    });
  };
}

function load(path: string, file: string): Answer {
  const isHashed = path.startsWith(`/${HASHED}`);
  const headers = {
    "Content-Type": TYPES[extension(file)] as string,
    "Cache-Control": isHashed ? IMMUTABLE : SHORT,
    ...(isHashed ? FOR_EVERYBODY : {}),
  };
  return answer(200, headers, readFileSync(file), { etag: true });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : extension(path) in TYPES ? [path] : []));
}

function extension(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
