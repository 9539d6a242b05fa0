import type { Locale } from "../domain/locales";
import { safePath } from "../domain/safe-path";
import { localePath, splitLocale } from "./locale";

/** Pages that lead on themselves, and what is no page. */
const NO_END = /^\/staff\/(?:sign-in|sign-out|prove|passkey)(?:[/?#]|$)/;

/** Where somebody goes on after signing in or showing a passkey: a staff page of ours, else the first one. */
export function staffPath(next: string | null, locale: Locale): string {
  const fallback = localePath(locale, "/staff");
  const path = safePath(next, fallback);
  const own = splitLocale(path).path;
  return /^\/staff(?:[/?#]|$)/.test(own) && !NO_END.test(own) ? path : fallback;
}
