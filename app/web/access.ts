import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { translator } from "../locales";
import type { AccessError } from "../services/staff/authorise";
import { localePath } from "./locale";

/** What is on the page of somebody who may not: why, for StaffError. */
export interface AccessFault {
  access: "sign_in" | "forbidden";
}

/**
 * What a route answers with when a service refused: an organisation that is none of the actor's is the page of what does
 * not exist (abuse 79), a role that is too small is said so, and a passkey that is missing is asked for, with the way
 * back.
 */
export function accessAnswer(error: AccessError, context: AppLoadContext, request: Request) {
  if (error.reason === "prove") return redirect(provePath(context, request), 303);
  if (error.reason === "unknown") return data(null, { status: 404 });
  return accessFault(context, "forbidden");
}

/** The page, with status 403, that says why somebody may not see it. */
export function accessFault({ locale }: AppLoadContext, access: AccessFault["access"]) {
  const { t } = translator(locale);
  const title = t(access === "sign_in" ? "staff.title" : "staff.forbidden.title");
  return data({ page: { title, isUnlisted: true }, access }, { status: 403 });
}

function provePath({ locale }: AppLoadContext, request: Request): string {
  const { pathname, search } = new URL(request.url);
  const next = localePath(locale, pathname) + (request.method === "GET" ? search : "");
  return `${localePath(locale, "/staff/prove")}?next=${encodeURIComponent(next)}`;
}
