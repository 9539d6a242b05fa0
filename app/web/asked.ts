import type { Ctx } from "../services/context";
import { newToken } from "../services/staff/new-token";
import { cookieAttributes, cookieOf, isSecure } from "./cookies";

/** How long a browser is known that asked for a link or a challenge: as long as a mailed link works. */
const ASKED_S = 15 * 60;

/** Exactly what newToken makes. */
const TOKEN = /^[\w-]{43}$/;

function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? "__Host-ov_asked" : "ov_asked";
}

/** The secret by which a browser is known that asked to sign in; null when it brings none. */
export function askedTokenOf(request: Request, publicUrl: string): string | null {
  const token = cookieOf(request, cookieName(publicUrl));
  return token !== null && TOKEN.test(token) ? token : null;
}

/** The same, or a fresh one, with the Set-Cookie that keeps it from now on. */
export function askingBrowser(ctx: Ctx, request: Request): { browser: string; cookie: string } {
  const browser = askedTokenOf(request, ctx.publicUrl) ?? newToken(ctx);
  const cookie = `${cookieName(ctx.publicUrl)}=${browser}; Max-Age=${ASKED_S}; ${cookieAttributes(ctx.publicUrl)}`;
  return { browser, cookie };
}
