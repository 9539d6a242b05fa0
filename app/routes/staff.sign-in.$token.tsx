import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { Phrase } from "../components/phrase";
import { translator } from "../locales";
import { previewStaffLink } from "../services/staff/preview-link";
import { signInByLink } from "../services/staff/sign-in";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { staffCookie } from "../web/session";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups", sameOriginOnly: true };

/** Looks only: the link is used up by the button. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const link = await previewStaffLink(runtime, { token: params.token ?? "" });
  const page = { title: t(link ? "staff.signin.title" : "staff.signin.invalid.title"), isUnlisted: true };
  return data({ page, email: link?.email ?? null }, { status: link ? 200 : 404 });
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const session = await signInByLink(runtime, { token: params.token ?? "" });
  if (session === null) return data({ isRefused: true }, { status: 404 });
  return redirect(localePath(locale, "/staff/mailbox"), {
    status: 303,
    headers: { "Set-Cookie": staffCookie(runtime.publicUrl, session.sessionToken, session.expiresAt) },
  });
}

export default function StaffSignIn() {
  const { email } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  const { t } = useWords();
  if (email === null || isRefused)
    return (
      <Message title={t("staff.signin.invalid.title")}>
        <p className="lead">{t("staff.signin.invalid.body")}</p>
        <p>{t("staff.signin.how")}</p>
        <pre className="command" dir="ltr">
          <code>npx onevoice staff link you@example.org</code>
        </pre>
      </Message>
    );
  return (
    <Message title={t("staff.signin.title")}>
      <p className="lead">
        <Phrase message="staff.signin.lead" values={{ email }} />
      </p>
      <form method="post">
        <button type="submit" className="button button--main">
          {t("staff.signin.button")}
        </button>
      </form>
    </Message>
  );
}
