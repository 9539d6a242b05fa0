import type { LoaderFunctionArgs } from "@remix-run/node";
import { readLocalMail } from "../services/mail/read-local-mail";
import { authorise } from "../services/staff/authorise";
import { MAIL_POLICY, policyText } from "../web/content-policy";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };

/** The HTML part of a mail, for the sandboxed frame that shows it. Links open in a tab of their own. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  authorise(context.runtime, await requireActor(context, request), "mailbox.read", null);
  const mail = await readLocalMail(context.runtime, { id: params.id ?? "" });
  if (!mail?.html) return new Response("", { status: 404 });
  return new Response(
    mail.html.replace(/<head\b[^>]*>/i, (head) => `${head}<base target="_blank">`),
    {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": policyText(MAIL_POLICY),
        "X-Frame-Options": "SAMEORIGIN",
        "Referrer-Policy": "no-referrer",
      },
    },
  );
}
