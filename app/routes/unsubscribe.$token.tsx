import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { translator } from "../locales";
import { unsubscribe } from "../services/signatures/unsubscribe";
import { readForm } from "../web/form";
import type { RouteHandle } from "../web/route-handle";

export const handle: RouteHandle = { personal: true };

export function loader({ context }: LoaderFunctionArgs) {
  return data({ page: { title: translator(context.locale).t("unsubscribe.title"), isUnlisted: true } });
}

/**
 * Also what mail programs call for one-click unsubscribing (RFC 8058): no cookie, no Origin, no redirect. The answer
 * is the same for a link that is good for nothing.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, { allowMultipart: true });
  if (!form.ok) throw data(null, { status: form.error.status });
  await unsubscribe(context.runtime, { token: params.token ?? "" });
  const page = { title: translator(context.locale).t("unsubscribe.done.title"), isUnlisted: true };
  return data({ page, isDone: true }, { status: 200 });
}

export default function Unsubscribe() {
  const isDone = useActionData<typeof action>()?.isDone ?? false;
  const { t } = useWords();
  if (isDone)
    return (
      <Message title={t("unsubscribe.done.title")}>
        <p className="lead">{t("unsubscribe.done.body")}</p>
      </Message>
    );
  return (
    <Message title={t("unsubscribe.title")}>
      <p className="lead">{t("unsubscribe.body")}</p>
      <form method="post">
        <button type="submit" name="List-Unsubscribe" value="One-Click" className="button button--main">
          {t("unsubscribe.button")}
        </button>
      </form>
    </Message>
  );
}
