import type { ErrorRequestHandler } from "express";
import { isDataError } from "../data/errors";
import type { Logger } from "../services/context";
import { exchangeOf } from "./exchange";
import { refuse } from "./refusal";

/** When a client may try again after the writer's queue was full. */
const RETRY_AFTER_SECONDS = 2;

/**
 * The end of every unexpected error: a page with an id, and a log line with the same id. No stack, no message of ours or
 * of a driver leaves the server (abuse 78). A full write queue is 503 with Retry-After.
 */
export function failures(log: Logger, isDevelopment: boolean): ErrorRequestHandler {
  return (error, req, res, next) => {
    const { id, route } = exchangeOf(res);
    const isOverload = isDataError(error, "queue_full") || isDataError(error, "busy");
    const fields = { id, route: route?.pattern ?? "-", error: nameOf(error), at: placesOf(error) };
    if (isOverload) log.warn({ ...fields, kind: error.kind }, "too busy");
    else log.error(isDevelopment ? { ...fields, stack: (error as Error).stack } : fields, "request failed");
    if (res.headersSent) return next(error);
    if (isOverload) refuse(req, res, 503, { retryAfterSeconds: RETRY_AFTER_SECONDS });
    else refuse(req, res, 500, { id });
  };
}

/** What kind of error it was, for the log: never its message, which can quote what somebody typed. */
export function nameOf(error: unknown): string {
  if (isDataError(error)) return `DataError ${error.kind}`;
  return error instanceof Error ? error.name : typeof error;
}

/** Where it happened: only the frames, for the message can quote what somebody typed. */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 8).map((line) => line.trim());
}
