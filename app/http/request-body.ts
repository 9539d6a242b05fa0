import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { Runtime } from "../runtime";
import { readActor } from "../services/staff/read-actor";
import { cookieIn } from "../web/cookies";
import { staffCookieName } from "../web/session";
import { exchangeOf } from "./exchange";
import { refuse } from "./refusal";

/** Bytes of the largest form: a comment of 2,000 code points in percent-encoded UTF-8 is 24 KB. */
export const MAX_BODY_BYTES = 64 * 1024;

/** How long we read on from a client whose body is too large, so that it gets to see the answer. */
const DISCARD_MS = 2_000;

/**
 * Reads the body of a POST whole, before anything parses it; 413 as soon as it is known to be larger than
 * MAX_BODY_BYTES, by Content-Length or by what has arrived (abuse 1, 64). Routes that name a larger limit take that
 * much from people who are signed in.
 */
export function requestBody(runtime: Runtime): RequestHandler {
  return (req, res, next) => {
    if (req.method !== "POST") return next();
    const own = exchangeOf(res).route?.handle.maxBodyBytes;
    if (own === undefined) return readBody(req, res, MAX_BODY_BYTES, next);
    mayTakeLarge(runtime, req).then((isStaff) => readBody(req, res, isStaff ? own : MAX_BODY_BYTES, next), next);
  };
}

async function mayTakeLarge(runtime: Runtime, req: Request): Promise<boolean> {
  const token = cookieIn(req.headers.cookie ?? "", staffCookieName(runtime.publicUrl));
  return token !== null && (await readActor(runtime, { token })) !== null;
}

function readBody(req: Request, res: Response, maxBytes: number, next: NextFunction): void {
  const declared = Number(req.headers["content-length"] ?? 0);
  if (declared > maxBytes) return refuseTooLarge(req, res, maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  const onData = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      stop();
      refuseTooLarge(req, res, maxBytes);
      return;
    }
    chunks.push(chunk);
  };
  const onEnd = () => {
    stop();
    exchangeOf(res).body = Buffer.concat(chunks, bytes);
    next();
  };
  const stop = () => {
    req.off("data", onData);
    req.off("end", onEnd);
  };
  req.on("data", onData);
  req.on("end", onEnd);
}

function refuseTooLarge(req: Request, res: Response, maxBytes: number): void {
  res.setHeader("Connection", "close");
  refuse(req, res, 413, { maxKilobytes: Math.floor(maxBytes / 1024) });
  req.resume();
  const timer = setTimeout(() => req.destroy(), DISCARD_MS);
  req.once("close", () => clearTimeout(timer));
}
