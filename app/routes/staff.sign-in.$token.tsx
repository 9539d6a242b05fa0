import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { Phrase } from "../components/phrase";
import { LinkElsewhere, SignInLink } from "../components/staff/sign-in-forms";
import { translator } from "../locales";
import { previewStaffLink } from "../services/staff/preview-link";
import { signInByLink } from "../services/staff/sign-in";
import { askedTokenOf } from "../web/asked";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { staffCookie, staffTokenOf } from "../web/session";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups", sameOriginOnly: true };

const TITLES = {
  own: "staff.signin.title",
  elsewhere: "staff.sign_in.elsewhere.title",
  invalid: "staff.signin.invalid.title",
} as const;
const STATUSES = { own: 200, elsewhere: 403, invalid: 404 };

/** Looks only: the link is used up by the button. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const browser = askedTokenOf(request, runtime.publicUrl);
  const link = await previewStaffLink(runtime, { token: params.token ?? "", browser });
  const state = link === null ? "invalid" : link.email === null ? "elsewhere" : "own";
  const page = { title: translator(locale).t(TITLES[state]), isUnlisted: true };
  return data({ page, state, email: link?.email ?? "" }, { status: STATUSES[state] });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const session = await signInByLink(runtime, {
    token: params.token ?? "",
    browser: askedTokenOf(request, runtime.publicUrl),
    agent: request.headers.get("user-agent"),
    previous: staffTokenOf(request, runtime.publicUrl),
  });
  if (session === null) return data({ isRefused: true }, { status: 404 });
  return redirect(localePath(locale, "/staff"), {
    status: 303,
    headers: { "Set-Cookie": staffCookie(runtime.publicUrl, session.sessionToken, session.expiresAt) },
  });
}

export default function StaffSignIn() {
  const { state, email } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  const { t } = useWords();
  if (state === "elsewhere") return <LinkElsewhere />;
  if (state === "invalid" || isRefused)
    return (
      <Message title={t("staff.signin.invalid.title")}>
        <p className="lead">{t("staff.signin.invalid.body")}</p>
        <SignInLink />
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
