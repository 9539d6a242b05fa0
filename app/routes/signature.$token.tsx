import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkUnknown } from "../components/confirm-parts";
import { Message } from "../components/message";
import { useWords } from "../components/page-context";
import { SignaturePage } from "../components/signature-page";
import { type MessageKey, type Translator, translator } from "../locales";
import { changeDisplay } from "../services/signatures/change-display";
import { eraseOwnSignature } from "../services/signatures/erase-signature";
import { readSignature } from "../services/signatures/read-signature";
import { withdrawSignature } from "../services/signatures/withdraw-signature";
import { readForm } from "../web/form";
import type { RouteHandle } from "../web/route-handle";
import { tokenOf } from "../web/token";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups" };

/** Said out loud, for otherwise the status of the loader, which looks again after the action, would be taken. */
const DONE = { status: 200 };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const token = tokenOf(params, locale);
  const signature = await readSignature(runtime, { token });
  const page = headOf(translator(locale), signature ? "signature.title" : "signature.unknown.title");
  return data({ page, token, signature }, { status: signature ? 200 : 404 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const token = tokenOf(params, locale);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const words = translator(locale);
  switch (form.value.intent) {
    case "display": {
      const showName = form.value.showName === "on";
      const showPublic = form.value.showPublic === "on";
      const updates = form.value.updates === "on";
      const { outcome } = await changeDisplay(runtime, { token, showName, showPublic, updates });
      return outcome === "unknown" ? unknown(words) : done(words, outcome === "changed" ? "saved" : "refused");
    }
    case "withdraw": {
      const { outcome } = await withdrawSignature(runtime, { token });
      return outcome === "unknown" ? unknown(words) : done(words, "withdrawn");
    }
    case "erase": {
      if (form.value.sure !== "on") return data({ page: null, done: "not_sure" as const }, { status: 422 });
      const { outcome } = await eraseOwnSignature(runtime, { token });
      if (outcome === "unknown") return unknown(words);
      return data({ page: headOf(words, "signature.done.erased.title"), done: "erased" as const }, DONE);
    }
    default:
      throw data(null, { status: 400 });
  }
}

export default function Signature() {
  const { signature, token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>()?.done ?? null;
  const { t } = useWords();
  if (done === "erased")
    return (
      <Message title={t("signature.done.erased.title")}>
        <p className="lead">{t("signature.done.erased.body")}</p>
      </Message>
    );
  if (signature === null || done === "unknown") return <LinkUnknown isOwnLink />;
  return <SignaturePage signature={signature} token={token} done={done} />;
}

function headOf({ t }: Translator, title: MessageKey) {
  return { title: t(title), isUnlisted: true };
}

function done(words: Translator, what: "saved" | "refused" | "withdrawn") {
  return data({ page: headOf(words, "signature.title"), done: what }, DONE);
}

function unknown(words: Translator) {
  return data({ page: headOf(words, "signature.unknown.title"), done: "unknown" as const }, { status: 404 });
}
