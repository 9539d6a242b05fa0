import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvitationPage } from "../components/staff/invitation-page";
import { translator } from "../locales";
import { acceptInvitation } from "../services/members/accept-invitation";
import { previewInvitation } from "../services/members/preview-invitation";
import { readForm } from "../web/form";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { actorOf, staffCookie, staffTokenOf } from "../web/session";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups", sameOriginOnly: true };

/** Looks only: the invitation is used up by the button. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const { t } = translator(locale);
  const actor = await actorOf(context, request);
  const invitation = await previewInvitation(runtime, { token: params.token ?? "", actor, locale });
  const title = invitation
    ? t("invitation.title", { organisation: invitation.organisation })
    : t("invitation.dead.title");
  return data({ page: { title, isUnlisted: true }, invitation }, { status: invitation ? 200 : 404 });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const accepted = await acceptInvitation(runtime, {
    token: params.token ?? "",
    actor: await actorOf(context, request),
    agent: request.headers.get("user-agent"),
    previous: staffTokenOf(request, runtime.publicUrl),
    fields: form.value,
  });
  if (!accepted.ok) {
    const status = { dead: 404, sign_in: 403, fields: 422 }[accepted.error.kind];
    return data({ kind: accepted.error.kind, name: form.value.name ?? "" }, { status });
  }
  const { session } = accepted.value;
  return redirect(localePath(locale, "/staff"), {
    status: 303,
    headers: session ? { "Set-Cookie": staffCookie(runtime.publicUrl, session.sessionToken, session.expiresAt) } : {},
  });
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <InvitationPage
      invitation={refused?.kind === "dead" ? null : invitation}
      name={refused?.name ?? ""}
      hasError={refused?.kind === "fields"}
    />
  );
}
