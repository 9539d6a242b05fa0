import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkAsked, SignInForms } from "../components/staff/sign-in-forms";
import { translator } from "../locales";
import { LINKS_PER_HOUR, requestSignInLink } from "../services/staff/request-link";
import { askingBrowser } from "../web/asked";
import { readForm } from "../web/form";
import { ownHeaders } from "../web/headers";
import type { RouteHandle } from "../web/route-handle";
import { actorOf } from "../web/session";
import { staffPath } from "../web/staff-path";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };
export const headers = ownHeaders;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = context;
  const next = staffPath(new URL(request.url).searchParams.get("next"), locale);
  if (await actorOf(context, request)) throw redirect(next, 303);
  const page = { title: translator(locale).t("staff.sign_in.title"), isUnlisted: true, hasPasskeys: true } as const;
  return data({ page, next, perHour: LINKS_PER_HOUR });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const { email = "" } = form.value;
  const { browser, cookie } = askingBrowser(runtime, request);
  const { outcome } = await requestSignInLink(runtime, { email, browser, locale });
  if (outcome === "invalid") return data({ page: null, outcome, email }, { status: 422 });
  const page = { title: translator(locale).t("staff.sign_in.taken.title"), isUnlisted: true };
  return data({ page, outcome, email: "" }, { status: 200, headers: { "Set-Cookie": cookie } });
}

export default function SignIn() {
  const { next, perHour } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>();
  if (asked?.outcome === "taken") return <LinkAsked perHour={perHour} />;
  return <SignInForms next={next} {...(asked ? { invalid: asked.email } : {})} />;
}
