import type { Request, RequestHandler, Response } from "express";
import { exchangeOf } from "./exchange";
import { refuse } from "./refusal";

/** Bytes of the largest form: a comment of 2,000 code points in percent-encoded UTF-8 is 24 KB. */
export const MAX_BODY_BYTES = 64 * 1024;

/** How long we read on from a client whose body is too large, so that it gets to see the answer. */
const DISCARD_MS = 2_000;

/**
 * Reads the body of a POST whole, before anything parses it; 413 as soon as it is known to be larger than
 * MAX_BODY_BYTES, by Content-Length or by what has arrived (abuse 1, 64).
 */
export const requestBody: RequestHandler = (req, res, next) => {
  if (req.method !== "POST") return next();
  const declared = Number(req.headers["content-length"] ?? 0);
  if (declared > MAX_BODY_BYTES) return refuseTooLarge(req, res);
  const chunks: Buffer[] = [];
  let bytes = 0;
  const onData = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) {
      stop();
      refuseTooLarge(req, res);
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
};

function refuseTooLarge(req: Request, res: Response): void {
  res.setHeader("Connection", "close");
  refuse(req, res, 413);
  req.resume();
  const timer = setTimeout(() => req.destroy(), DISCARD_MS);
  req.once("close", () => clearTimeout(timer));
}
