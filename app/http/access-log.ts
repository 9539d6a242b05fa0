import type { RequestHandler } from "express";
import type { Logger } from "../services/context";
import { openExchange } from "./exchange";

/**
 * Gives every request an id and logs one line when it ends: the route's pattern, never the path, for paths hold tokens.
 */
export function accessLog(options: { log: Logger; now: () => number; newId: () => string }): RequestHandler {
  const { log, now, newId } = options;
  return (req, res, next) => {
    const exchange = openExchange(res, newId(), now());
    res.once("close", () => {
      const fields = {
        id: exchange.id,
        method: req.method,
        route: exchange.route?.pattern ?? "-",
        status: res.writableFinished ? res.statusCode : 499,
        ms: Math.round((now() - exchange.startedAt) * 10) / 10,
      };
      log.info(fields, "request");
    });
    next();
  };
}
