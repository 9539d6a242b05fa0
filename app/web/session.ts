import { type AppLoadContext, data } from "@remix-run/node";
import { translator } from "../locales";
import { readStaffSession } from "../services/staff/read-session";
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
  return `${staffCookieName(publicUrl)}=${token}; Expires=${expiresAt.toUTCString()}; ${attributes(publicUrl)}`;
}

/** Set-Cookie that takes the cookie away. */
export function expiredStaffCookie(publicUrl: string): string {
  return `${staffCookieName(publicUrl)}=; Max-Age=0; ${attributes(publicUrl)}`;
}

/** The session's token in a request; null when it brings none. */
export function staffTokenOf(request: Request, publicUrl: string): string | null {
  const wanted = `${staffCookieName(publicUrl)}=`;
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((part) => part.trim());
  const found = cookies.find((cookie) => cookie.startsWith(wanted));
  return found ? found.slice(wanted.length) : null;
}

/** Who is signed in, or nobody's page (403), which the boundary of staff routes shows. */
export async function requireStaff(context: AppLoadContext, request: Request): Promise<{ email: string }> {
  const { runtime, locale } = context;
  const token = staffTokenOf(request, runtime.publicUrl);
  const session = token ? await readStaffSession(runtime, { token }) : null;
  if (session) return { email: session.email };
  throw data({ page: { title: translator(locale).t("staff.title"), isUnlisted: true } }, { status: 403 });
}

function attributes(publicUrl: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure(publicUrl) ? "; Secure" : ""}`;
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith("https:");
}
