import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import { type ContentPolicy, PAGE_POLICY, policyText } from "../web/content-policy";
import { permissionsPolicy } from "../web/permissions-policy";

const HALF_A_YEAR_S = 15_768_000;

/**
 * The headers of every answer. Referrer-Policy is not helmet's `no-referrer`: with that, browsers send `Origin: null`
 * with forms (Fetch standard, "append a request Origin header"), which is proof of nothing.
 *
 * @param options.isSecure true when PUBLIC_URL is https: only then HSTS (RFC 6797 forbids it over http).
 * @param options.isDevelopment lets Vite's client run, which reloads pages on a change.
 */
export function securityHeaders(options: { isSecure: boolean; isDevelopment: boolean }): RequestHandler {
  const withHelmet = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: options.isSecure ? { maxAge: HALF_A_YEAR_S, includeSubDomains: false } : false,
    // Browsers complain where a sandboxed frame of the same origin has no cluster of its own.
    originAgentCluster: false,
    xFrameOptions: { action: "deny" },
  });
  const text = policyText(options.isDevelopment ? DEVELOPMENT_POLICY : PAGE_POLICY);
  const permissions = permissionsPolicy({ hasPasskeys: false });
  return (req, res, next) => {
    res.setHeader("Content-Security-Policy", text);
    res.setHeader("Permissions-Policy", permissions);
    withHelmet(req, res, next);
  };
}

const DEVELOPMENT_POLICY: ContentPolicy = {
  ...PAGE_POLICY,
  "style-src": "'self' 'unsafe-inline'",
  "script-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws:",
};

/** The policy of a page that has its own, with what Vite's client needs. */
export function inDevelopment(policy: string): string {
  return policy
    .replace("style-src 'self'", `style-src ${DEVELOPMENT_POLICY["style-src"]}`)
    .replace("connect-src 'self'", `connect-src ${DEVELOPMENT_POLICY["connect-src"]}`);
}

/** A page that hydrates: our own files, and the inline scripts that carry this answer's nonce. */
export function allowScripts(res: Response, nonce: string): void {
  const policy = { ...PAGE_POLICY, "script-src": `'self' 'nonce-${nonce}'`, "connect-src": "'self'" };
  res.setHeader("Content-Security-Policy", policyText(policy));
}

/** A page of one person: its address, which may hold a token, goes to no other site. */
export function keepAddressPrivate(res: Response): void {
  res.setHeader("Referrer-Policy", "same-origin");
}
