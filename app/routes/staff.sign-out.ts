import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "../services/staff/sign-out";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { expiredStaffCookie, staffTokenOf } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

/** Nothing to see: only the button acts. */
export function loader() {
  return redirect("/staff", 303);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const token = staffTokenOf(request, runtime.publicUrl);
  if (token) await signOut(runtime, { token });
  return redirect(localePath(locale, "/"), {
    status: 303,
    headers: { "Set-Cookie": expiredStaffCookie(runtime.publicUrl) },
  });
}
