import type { RequestHandler } from "express";
import { exchangeOf } from "./exchange";
import { refuse } from "./refusal";

const KNOWN = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** Headers with which some servers let one method pass for another; no client of ours sends them. */
const OVERRIDES = ["x-http-method-override", "x-http-method", "x-method-override"];

/**
 * Answers OPTIONS (204), and with 405 and Allow whatever the address cannot do: other methods, attempts to override the
 * method, POST where nothing acts (abuse 76). The route must have been looked up.
 */
export const allowedMethods: RequestHandler = (req, res, next) => {
  const { route } = exchangeOf(res);
  const mayPost = Boolean(route?.action);
  const allow = mayPost ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  const isOverridden = OVERRIDES.some((name) => req.headers[name] !== undefined);
  if (req.method === "OPTIONS" && !isOverridden) {
    res.setHeader("Allow", allow);
    res.statusCode = 204;
    res.end();
    return;
  }
  if (KNOWN.has(req.method) && !isOverridden) {
    if (req.method !== "POST" || mayPost) return next();
    if (route?.isCatchAll) return refuse(req, res, 404);
  }
  res.setHeader("Allow", allow);
  refuse(req, res, 405);
};
