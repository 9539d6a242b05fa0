import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MyLinkPage, type MyLinkPageProps } from "../components/my-link-page";
import { parseEmail } from "../domain/email";
import { translator } from "../locales";
import { readLostLink } from "../services/signatures/read-lost-link";
import { sendOwnLink } from "../services/signatures/send-own-link";
import { readForm } from "../web/form";
import { ownHeaders, PUBLIC_PAGE } from "../web/headers";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";

export const headers = ownHeaders;

const SENT = "1";

export const handle: RouteHandle = { query: { sent: /^1$/ } };

/** The same for everybody: nothing here depends on who asks (A5). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const lost = await readLostLink(runtime, { slug: params.slug ?? "", locale });
  if (lost === null) throw data(null, { status: 404 });
  const isSent = new URL(request.url).searchParams.get("sent") === SENT;
  const page = { title: translator(locale).t(isSent ? "signed.title" : "my_link.title"), isUnlisted: true };
  return data({ page, ...lost, isSent }, { headers: PUBLIC_PAGE });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const typed = form.value.email ?? "";
  const email = parseEmail(typed);
  if (!email.ok) return data({ typed, error: email.error }, { status: 422 });
  const slug = params.slug ?? "";
  const { outcome } = await sendOwnLink(runtime, { slug, email: email.value });
  if (outcome === "not_found") throw data(null, { status: 404 });
  return redirect(localePath(locale, `/campaigns/${slug}/my-link?sent=${SENT}`), 303);
}

export default function MyLink() {
  const retry = (useActionData<typeof action>() as MyLinkPageProps["retry"] | undefined) ?? null;
  return <MyLinkPage {...useLoaderData<typeof loader>()} retry={retry} />;
}
