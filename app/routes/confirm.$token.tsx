import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  ConfirmButton,
  ConfirmRefused,
  ConfirmRejected,
  ConfirmThanks,
  LinkUnknown,
} from "../components/confirm-parts";
import { type Translator, translator } from "../locales";
import { confirmSignature } from "../services/signatures/confirm-signature";
import { previewConfirmation } from "../services/signatures/preview-confirmation";
import { readThanks } from "../services/signatures/read-thanks";
import { rejectSignature } from "../services/signatures/reject-signature";
import { campaignCard } from "../web/campaign-card";
import { readForm } from "../web/form";
import type { RouteHandle } from "../web/route-handle";
import { tokenOf } from "../web/token";

export const handle: RouteHandle = { personal: true, limit: "tokenLookups" };

/** Said out loud, for otherwise the status of the loader, which looks again after the action, would be taken. */
const DONE = { status: 200 };

/** Looks only: mail scanners open this page, and it may have been forwarded, so it shows no personal data (A7). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { runtime, locale } = context;
  const token = tokenOf(params, locale);
  const preview = await previewConfirmation(runtime, { token });
  const page = headOf(translator(locale), preview.state === "refused" ? `refused.${preview.reason}` : preview.state);
  return data({ page, preview }, { status: preview.state === "unknown" ? 404 : 200 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const token = tokenOf(params, locale);
  const form = await readForm(request);
  if (!form.ok) throw data(null, { status: form.error.status });
  const words = translator(locale);
  if (form.value.intent === "not_me") {
    const never = form.value.never === "on";
    const { outcome } = await rejectSignature(runtime, { token, never });
    if (outcome === "unknown") return unknown(words);
    return data({ page: headOf(words, "rejected"), result: { kind: "rejected" as const, never } }, DONE);
  }
  if (form.value.intent !== "confirm") throw data(null, { status: 400 });
  const confirmed = await confirmSignature(runtime, { token });
  if (confirmed.outcome === "unknown") return unknown(words);
  if (confirmed.outcome === "refused") {
    const { reason, slug } = confirmed;
    return data({ page: headOf(words, `refused.${reason}`), result: { kind: "refused" as const, reason, slug } }, DONE);
  }
  const { outcome, slug, manageToken } = confirmed;
  const { count, receipt, steps } = await readThanks(runtime, { manageToken, slug, locale });
  const page = { ...headOf(words, outcome === "confirmed" ? "thanks" : "already"), hasScript: true as const };
  const next = { offices: steps?.offices ?? [], others: (steps?.others ?? []).map(campaignCard) };
  return data({ page, result: { kind: outcome, slug, manageToken, count, receipt, ...next } }, DONE);
}

export default function Confirm() {
  const { preview } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  if (result?.kind === "rejected") return <ConfirmRejected never={result.never} />;
  if (result?.kind === "refused") return <ConfirmRefused reason={result.reason} slug={result.slug} />;
  if (result?.kind === "confirmed" || result?.kind === "already")
    return <ConfirmThanks {...result} isNew={result.kind === "confirmed"} />;
  if (result?.kind === "unknown" || preview.state === "unknown") return <LinkUnknown />;
  if (preview.state === "refused") return <ConfirmRefused reason={preview.reason} slug={preview.slug} />;
  return <ConfirmButton title={preview.title} isAlready={preview.state === "already"} />;
}

type Said =
  | "ready"
  | "already"
  | "unknown"
  | "rejected"
  | "thanks"
  | "refused.closed"
  | "refused.withdrawn"
  | "refused.expired"
  | "refused.invalidated";

function headOf({ t }: Translator, said: Said) {
  return { title: t(said === "ready" ? "confirm.title" : `confirm.${said}.title`), isUnlisted: true };
}

function unknown(words: Translator) {
  return data({ page: headOf(words, "unknown"), result: { kind: "unknown" as const } }, { status: 404 });
}
