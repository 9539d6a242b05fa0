import type { RequestHandler, Response } from "express";
import type { Database } from "../data/database";
import { exchangeOf } from "./exchange";
import { plainPattern } from "./route-table";

const ANSWER_WITHIN_MS = 2_000;

/**
 * `/healthz`: the process runs. `/readyz`: it can serve, which means that the database answers in time and we are not
 * shutting down; 503 otherwise. A server only starts on a migrated database. Both answer under any Host, for probes.
 */
export function health(options: { db: Pick<Database, "ping">; isClosing: () => boolean }): RequestHandler {
  return async (req, res, next) => {
    const path = req.url.split("?")[0];
    if (path !== "/healthz" && path !== "/readyz") return next();
    exchangeOf(res).route = plainPattern(path);
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.setHeader("Allow", "GET, HEAD");
      return send(res, 405, { status: "method not allowed" });
    }
    if (path === "/healthz") return send(res, 200, { status: "ok" });
    if (options.isClosing()) return send(res, 503, { status: "closing" });
    send(res, ...((await answers(options.db)) ? READY : NOT_READY));
  };
}

const READY: [number, object] = [200, { status: "ready", database: "ok" }];
const NOT_READY: [number, object] = [503, { status: "not ready", database: "no answer" }];

async function answers(db: Pick<Database, "ping">): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
  const ping = db.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([ping, tooLate]).finally(() => clearTimeout(timer));
}

function send(res: Response, status: number, body: object): void {
  res.statusCode = status;
  res.setHeader("Content-Type", "application/json");
  res.setHeader("Cache-Control", "no-store");
  res.end(`${JSON.stringify(body)}\n`);
}
