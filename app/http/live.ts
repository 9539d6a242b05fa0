import type { Request, RequestHandler, Response } from "express";
import { isSlug } from "../domain/slug";
import { LIVE_LIMITS } from "../web/limits";
import { networkOf } from "../web/network";
import { exchangeOf } from "./exchange";
import { type HeardCount, type LiveCounts, onTimer, type Schedule } from "./live-counts";
import { LIVE } from "./route-table";

/** How often the streams are looked after, and after how many looks without news each says that it is still there. */
const LOOK_EVERY_MS = 1_000;
const QUIET_LOOKS = 25;

/** After so many looks a stream ends, and the reader asks anew: nothing is held for somebody who is long gone. */
const MAX_LOOKS = 15 * 60;

/** What may wait for a slow reader, in bytes: some two hundred counts. Whoever is further behind is dropped. */
const MAX_WAITING_BYTES = 16 * 1024;

/** A reader whose stream broke comes back after this, and up to twice this, so that not all come at once. */
const RETRY_MS = 4_000;

const RETRY_AFTER_S = 30;

const STREAM_HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  // Proxies of the nginx kind hand each event on as it comes.
  "X-Accel-Buffering": "no",
};

interface Reader {
  res: Response;
  /** Looks since something was written, and since the reader came. */
  quiet: number;
  age: number;
}

export interface LiveOptions {
  counts: LiveCounts;
  isClosing: () => boolean;
  limits?: typeof LIVE_LIMITS;
  schedule?: Schedule;
}

/**
 * `/campaigns/:slug/live`: the count of a campaign as server-sent events (HTML standard, 9.2), first as it is, then every
 * change: `event: count`, data `{"confirmed","goal","asOf"}` as in count.json. 404 for a campaign that strangers may not
 * see, 410 for one that was taken away; 503 when as many read as one process serves or the server is closing, 429 when one network has its share. Whoever
 * is turned away asks count.json now and then.
 */
export function live(options: LiveOptions): RequestHandler {
  const { counts, isClosing, limits = LIVE_LIMITS, schedule = onTimer } = options;
  const readers = new Set<Reader>();
  const perNetwork = new Map<string, number>();
  let isLooking = false;

  function look(): void {
    isLooking = readers.size > 0;
    if (!isLooking) return;
    for (const reader of readers) lookAfter(reader, isClosing());
    schedule(look, LOOK_EVERY_MS);
  }

  function enter(reader: Reader, network: string): void {
    readers.add(reader);
    perNetwork.set(network, (perNetwork.get(network) ?? 0) + 1);
    if (isLooking) return;
    isLooking = true;
    schedule(look, LOOK_EVERY_MS);
  }

  function leave(reader: Reader, network: string): void {
    readers.delete(reader);
    const others = (perNetwork.get(network) ?? 1) - 1;
    if (others > 0) perNetwork.set(network, others);
    else perNetwork.delete(network);
  }

  return (req, res, next) => {
    const { route, path } = exchangeOf(res);
    if (route !== LIVE) return next();
    const { slug = "" } = route.paramsOf(path);
    const network = networkOf(req.ip);
    if (isClosing() || readers.size >= limits.readers) return turnAway(req, res, 503);
    if ((perNetwork.get(network) ?? 0) >= limits.perNetwork) return turnAway(req, res, 429);
    if (!isSlug(slug)) return turnAway(req, res, 404);
    const reader: Reader = { res, quiet: 0, age: 0 };
    enter(reader, network);
    const stopWatching = counts.watch(slug, (count) => tell(req, reader, count));
    res.once("close", () => {
      stopWatching();
      leave(reader, network);
    });
  };
}

/** Ends a stream that is too old or that the server closes, and gives a sign of life to one that was long quiet. */
function lookAfter(reader: Reader, isClosing: boolean): void {
  reader.quiet += 1;
  reader.age += 1;
  if (isClosing || reader.age >= MAX_LOOKS) end(reader.res);
  else if (reader.quiet >= QUIET_LOOKS && reader.res.headersSent) write(reader, ":\n\n");
}

function tell(req: Request, reader: Reader, count: HeardCount): void {
  const { res } = reader;
  if (res.writableEnded || res.destroyed) return;
  if (count === null || count === "gone") {
    if (res.headersSent) end(res);
    else turnAway(req, res, count === null ? 404 : 410);
    return;
  }
  if (!res.headersSent) {
    open(res);
    if (req.method === "HEAD") return end(res);
    write(reader, `retry: ${Math.round(RETRY_MS * (1 + Math.random()))}\n\n`);
  }
  write(reader, `event: count\ndata: ${JSON.stringify(count)}\n\n`);
}

function open(res: Response): void {
  res.statusCode = 200;
  for (const [name, value] of Object.entries(STREAM_HEADERS)) res.setHeader(name, value);
  // The connection ends with the stream, so that a server that closes waits for none.
  res.shouldKeepAlive = false;
  res.flushHeaders();
}

function write(reader: Reader, text: string): void {
  reader.quiet = 0;
  if (reader.res.writableLength > MAX_WAITING_BYTES) reader.res.destroy();
  else reader.res.write(text);
}

function end(res: Response): void {
  if (!res.headersSent) res.statusCode = 503;
  if (!res.writableEnded) res.end();
}

const SAID: Record<number, string> = { 404: "not found", 410: "gone", 429: "too many", 503: "too busy" };

function turnAway(req: Request, res: Response, status: 404 | 410 | 429 | 503): void {
  res.statusCode = status;
  if (status === 429 || status === 503) res.setHeader("Retry-After", RETRY_AFTER_S);
  res.setHeader("Content-Type", "application/json");
  res.setHeader("Cache-Control", "no-store");
  res.end(req.method === "HEAD" ? undefined : `${JSON.stringify({ error: SAID[status] })}\n`);
}
