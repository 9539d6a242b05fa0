import { redirect } from "@remix-run/node";
import type { Locale } from "../domain/locales";
import { isTokenShaped } from "../services/signatures/find-by-token";
import { localePath } from "./locale";

/**
 * The token in a link. What has not the shape of one was mangled on its way (cut by a mail program, emptied by a
 * scanner): then it throws the way to the campaign list, which says so (abuse 47).
 */
export function tokenOf(params: { token?: string }, locale: Locale): string {
  const { token = "" } = params;
  if (!isTokenShaped(token)) throw redirect(localePath(locale, "/?link=broken"), 303);
  return token;
}
