import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { MEMBERS_DONE, type MembersDone, type MembersError, MembersPage } from "../components/staff/members-page";
import { StaffError } from "../components/staff-parts";
import { shownStaff } from "../domain/desk";
import type { Locale } from "../domain/locales";
import type { Actor } from "../domain/roles";
import { translator } from "../locales";
import type { Ctx } from "../services/context";
import { changeRole } from "../services/members/change-role";
import { inviteMember } from "../services/members/invite-member";
import { listMembers } from "../services/members/list-members";
import { removeMember } from "../services/members/remove-member";
import { revokeInvitation } from "../services/members/revoke-invitation";
import { resetAccount } from "../services/staff/reset-account";
import { staffFault } from "../web/error-status";
import { readForm } from "../web/form";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const view = await listMembers(runtime, actor, { slug: params.slug ?? "", locale });
  const title = translator(locale).t("staff.members.title", { organisation: view.organisation.name });
  const done = new URL(request.url).searchParams.get("done");
  return data({
    page: { title, isUnlisted: true },
    staff: shownStaff(actor),
    view,
    done: MEMBERS_DONE.find((one) => one === done) ?? null,
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const slug = params.slug ?? "";
  const actor = await requireActor(context, request);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const { intent = "", ...fields } = form.value;
  const outcome = await change(runtime, actor, { slug, locale }, intent, fields);
  if (outcome.done)
    return redirect(localePath(locale, `/staff/organisations/${slug}/members?done=${outcome.done}`), 303);
  return data({ error: outcome.error, values: fields }, { status: outcome.error === "changed" ? 409 : 422 });
}

type Outcome = { done: MembersDone; error?: never } | { done?: never; error: MembersError };

async function change(
  runtime: Ctx,
  actor: Actor,
  { slug, locale }: { slug: string; locale: Locale },
  intent: string,
  fields: Record<string, string>,
): Promise<Outcome> {
  switch (intent) {
    case "invite": {
      const invited = await inviteMember(runtime, actor, { slug, fields });
      if (invited.ok) return { done: "invited" };
      if (invited.error.kind !== "fields") return { error: invited.error.kind };
      return { error: invited.error.errors.email ? "email" : "invalid" };
    }
    case "revoke":
      return (await revokeInvitation(runtime, actor, { slug, fields })) ? { done: "revoked" } : { error: "changed" };
    case "role": {
      const changed = await changeRole(runtime, actor, { slug, fields });
      return changed.ok ? { done: "changed" } : { error: changed.error };
    }
    case "remove": {
      const removed = await removeMember(runtime, actor, { slug, fields });
      return removed.ok ? { done: "removed" } : { error: removed.error };
    }
    case "recover": {
      const reset = await resetAccount(runtime, actor, { slug, fields, locale });
      return reset.ok ? { done: "recovered" } : { error: reset.error };
    }
    default:
      return { error: "invalid" };
  }
}

export default function Members() {
  const { staff, view, done } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  return (
    <MembersPage
      {...view}
      staff={staff}
      done={came ? null : done}
      error={came?.error ?? null}
      values={came?.values ?? {}}
    />
  );
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}
