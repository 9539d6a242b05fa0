import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { type AccountSaid, StaffAccount } from "../components/staff/staff-account";
import { StaffError } from "../components/staff-parts";
import { browserName, readBrowserName } from "../domain/browser-name";
import { shownStaff } from "../domain/desk";
import { translator } from "../locales";
import { removePasskey } from "../services/passkeys/remove-passkey";
import { renameOwnPasskey } from "../services/passkeys/rename-passkey";
import { endSessions } from "../services/staff/end-sessions";
import { readAccount } from "../services/staff/read-account";
import { renameAccount } from "../services/staff/rename-account";
import { staffFault } from "../web/error-status";
import { readForm } from "../web/form";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

/** What the script for passkeys says by the address it goes on to. */
const SAID: Readonly<Record<string, AccountSaid>> = {
  passkey_added: { done: "passkey_added" },
  bad_name: { refused: "bad_name" },
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const account = await readAccount(runtime, actor);
  const page = { title: translator(locale).t("staff.account.title"), isUnlisted: true, hasPasskeys: true } as const;
  const said = SAID[new URL(request.url).searchParams.get("done") ?? ""] ?? null;
  const { browser, system } = browserParts(request);
  return data({ page, staff: shownStaff(actor), account, said, suggested: system || browser });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const { intent, id = "", name = "" } = form.value;
  switch (intent) {
    case "name": {
      const { outcome } = await renameAccount(runtime, actor, { name });
      return answer(outcome === "renamed" ? { done: outcome } : { refused: outcome });
    }
    case "rename": {
      const { outcome } = await renameOwnPasskey(runtime, actor, { id, name });
      return answer(outcome === "renamed" ? { done: "passkey_renamed" } : { refused: outcome });
    }
    case "remove": {
      const hasMail = runtime.transport.kind === "smtp";
      const { outcome } = await removePasskey(runtime, actor, { id, hasMail, locale });
      return answer(outcome === "removed" ? { done: "passkey_removed" } : { refused: outcome });
    }
    case "end":
      return answer({ done: "ended", count: (await endSessions(runtime, actor, { id })).ended });
    case "end_others":
      return answer({ done: "ended", count: (await endSessions(runtime, actor, "others")).ended });
    default:
      throw data(null, { status: 400 });
  }
}

export default function Account() {
  const { staff, account, said, suggested } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <StaffAccount staff={staff} account={account} said={answered ?? said} suggested={suggested} />;
}

export function ErrorBoundary() {
  return <StaffError {...staffFault(useRouteError())} />;
}

/** The status is said out loud, for otherwise the loader's, which looks again after the action, would be taken. */
function answer(said: AccountSaid) {
  return data(said, { status: "refused" in said ? 422 : 200 });
}

function browserParts(request: Request) {
  return readBrowserName(browserName(request.headers.get("user-agent")));
}
