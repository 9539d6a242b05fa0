import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { refuse } from "./refusal";

/** Which names this server answers to. */
export interface HostRule {
  publicUrl: string;
  /** False: any loopback name with the port that we listen on is us as well. */
  isPublicUrlSet: boolean;
}

/**
 * Refuses a request for another host (421, RFC 9110, 15.5.20). Nothing else in the server looks at Host or
 * X-Forwarded-Host (abuse 49).
 */
export function ownHost(rule: HostRule): RequestHandler {
  return (req, res, next) => {
    if (isOwnHost(req.headers.host, req, rule)) next();
    else refuse(req, res, 421);
  };
}

/** Whether a Host header's value means this server. */
export function isOwnHost(host: string | undefined, req: IncomingMessage, rule: HostRule): boolean {
  if (!host) return false;
  const own = new URL(rule.publicUrl);
  if (host === own.host) return true;
  const asked = parseHost(host, own.protocol);
  if (asked === null) return false;
  if (asked.host === own.host) return true;
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(asked.hostname);
  const port = asked.port || (own.protocol === "https:" ? "443" : "80");
  return !rule.isPublicUrlSet && isLoopback && port === String(req.socket.localPort);
}

/**
 * Whether a browser sent the request from a page of ours: Sec-Fetch-Site where it is sent, else Origin. Without either
 * there is no proof, so the answer is no.
 */
export function isSameOrigin(req: IncomingMessage, rule: HostRule): boolean {
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const origin = req.headers.origin;
  if (!origin || !URL.canParse(origin)) return false;
  const own = new URL(rule.publicUrl);
  const url = new URL(origin);
  return url.protocol === own.protocol && isOwnHost(url.host, req, rule);
}

function parseHost(host: string, protocol: string): URL | null {
  if (!/^(\[[\da-f:.]+\]|[a-z\d.-]+)(:\d{1,5})?$/i.test(host)) return null;
  return URL.canParse(`${protocol}//${host}`) ? new URL(`${protocol}//${host}`) : null;
}
