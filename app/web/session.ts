import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "../domain/roles";
import { readActor } from "../services/staff/read-actor";
import { accessFault } from "./access";
import { cookieAttributes, cookieOf, isSecure } from "./cookies";
import "./load-context";

/**
 * The name of the staff cookie. The prefix makes browsers refuse one that another host or path set (RFC 6265bis,
 * 4.1.3.2); it needs https, so a site on plain http goes without.
 */
export function staffCookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? "__Host-ov_staff" : "ov_staff";
}

/** Set-Cookie for a new session, until `expiresAt`. */
export function staffCookie(publicUrl: string, token: string, expiresAt: Date): string {
  return `${staffCookieName(publicUrl)}=${token}; Expires=${expiresAt.toUTCString()}; ${cookieAttributes(publicUrl)}`;
}

/** Set-Cookie that takes the cookie away. */
export function expiredStaffCookie(publicUrl: string): string {
  return `${staffCookieName(publicUrl)}=; Max-Age=0; ${cookieAttributes(publicUrl)}`;
}

/** The session's token in a request; null when it brings none. */
export function staffTokenOf(request: Request, publicUrl: string): string | null {
  return cookieOf(request, staffCookieName(publicUrl));
}

/** Who is signed in, with the rights of this moment (abuse 81); else the page that asks to sign in (403). */
export async function requireActor(context: AppLoadContext, request: Request): Promise<Actor> {
  const actor = await actorOf(context, request);
  if (actor === null) throw accessFault(context, "sign_in");
  return actor;
}

/** The same, or null where nobody is signed in. */
export async function actorOf({ runtime }: AppLoadContext, request: Request): Promise<Actor | null> {
  const token = staffTokenOf(request, runtime.publicUrl);
  return token === null ? null : readActor(runtime, { token });
}
