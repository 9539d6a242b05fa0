import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response } from "express";

export type Encoding = "br" | "gzip";

/** A whole response, ready to be sent any number of times. */
export interface Answer {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
  /** Weak validator of the body (RFC 9110, 8.8.3); absent on answers that are not to be kept. */
  etag?: string;
  /** Compressed bodies, made when they are first asked for. */
  encoded: Map<Encoding, Promise<Buffer>>;
  /** False where the body holds what only one person may know: compression would let its length speak (BREACH). */
  mayCompress: boolean;
}

/** Shorter bodies gain nothing. */
const MIN_COMPRESSED_BYTES = 860;
const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json|javascript|xml|atom\+xml)|image\/svg\+xml)/i;

/** Brotli levels: pages are made anew every few seconds, files once per process. */
export const BROTLI_PAGE = 5;
export const BROTLI_FILE = 11;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Makes an answer; headers by name. */
export function answer(
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = "",
  options: { etag?: boolean; mayCompress?: boolean } = {},
): Answer {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return {
    status,
    headers: Object.entries(headers),
    body: bytes,
    encoded: new Map(),
    mayCompress: options.mayCompress ?? true,
    ...(options.etag ? { etag: etagOf(bytes) } : {}),
  };
}

/** The value of a header, in lower-case name; null when there is none. */
export function headerOf(page: Answer, name: string): string | null {
  return page.headers.find(([known]) => known.toLowerCase() === name)?.[1] ?? null;
}

/** A weak validator made from the body. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** Sends an answer: conditional (304, with what caches need of the whole: RFC 9110, 15.4.5), compressed as the client accepts it, without body for HEAD. */
export async function sendAnswer(req: Request, res: Response, page: Answer, brotliLevel = BROTLI_PAGE): Promise<void> {
  res.statusCode = page.status;
  for (const [name, value] of page.headers)
    if (name.toLowerCase() === "set-cookie") res.appendHeader(name, value);
    else res.setHeader(name, value);
  const mayCompress = page.mayCompress && page.body.length >= MIN_COMPRESSED_BYTES && isCompressible(page);
  if (mayCompress) res.appendHeader("Vary", "Accept-Encoding");
  if (page.etag) {
    res.setHeader("ETag", page.etag);
    if (page.status === 200 && matches(req.headers["if-none-match"], page.etag)) {
      res.statusCode = 304;
      res.removeHeader("Content-Type");
      res.end();
      return;
    }
  }
  const encoding = mayCompress ? pickEncoding(req.headers["accept-encoding"]) : null;
  const body = encoding ? await encodedBody(page, encoding, brotliLevel) : page.body;
  if (encoding) res.setHeader("Content-Encoding", encoding);
  if (page.status !== 204) res.setHeader("Content-Length", body.length);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** The best encoding that both sides know (RFC 9110, 12.5.3); null for none. */
export function pickEncoding(accepted: string | undefined): Encoding | null {
  const allowed = new Set(
    (accepted ?? "").split(",").flatMap((part) => {
      const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
      return parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter)) ? [] : [name.trim()];
    }),
  );
  return allowed.has("br") ? "br" : allowed.has("gzip") ? "gzip" : null;
}

function encodedBody(page: Answer, encoding: Encoding, brotliLevel: number): Promise<Buffer> {
  const made = page.encoded.get(encoding);
  if (made) return made;
  const body =
    encoding === "gzip"
      ? gzipped(page.body)
      : brotli(page.body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: brotliLevel,
            [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
          },
        });
  page.encoded.set(encoding, body);
  return body;
}

function isCompressible(page: Answer): boolean {
  return COMPRESSIBLE.test(headerOf(page, "content-type") ?? "");
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const bare = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((part) => part.trim() === "*" || part.trim().replace(/^W\//, "") === bare);
}
