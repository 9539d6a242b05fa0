import type { ActionFunctionArgs } from "@remix-run/node";
import { suggestEmail } from "../domain/email";
import { parseSignForm } from "../domain/sign-form";
import { signPetition } from "../services/signatures/sign-petition";
import { type FormFields, readForm } from "./form";
import { type SignRetry, signRetry } from "./sign-retry";
import "./load-context";

/** What became of a posted sign form. */
export type TakenSignature =
  | { outcome: "signed"; email: string }
  /** The form is shown again. */
  | { outcome: "retry"; retry: SignRetry; status: 409 | 410 | 422 }
  /** There is no form to show: it was no form of ours (400, 422), there is no such campaign (404), or no longer (410). */
  | { outcome: "refused"; status: 400 | 404 | 410 | 422 };

/**
 * Takes a posted sign form, on the campaign's own page and in a frame alike.
 *
 * @param sourceOf where the signer came from, of what the form and the address say; "" when that is not known.
 */
export async function takeSignature(
  { request, context, params }: ActionFunctionArgs,
  sourceOf: (fields: FormFields, query: URLSearchParams) => string | Promise<string>,
): Promise<TakenSignature> {
  const form = await readForm(request);
  if (!form.ok) return { outcome: "refused", status: form.error.status };
  const via = await sourceOf(form.value, new URL(request.url).searchParams);
  const fields: FormFields = Object.assign(Object.create(null), form.value, { via });
  const parsed = parseSignForm(fields);
  if (!parsed.ok) return { outcome: "retry", retry: signRetry(fields, { errors: parsed.error }), status: 422 };
  const suggestion = suggestEmail(parsed.value.email.address);
  if (suggestion !== null && fields.emailKept !== fields.email)
    return { outcome: "retry", retry: signRetry(fields, { suggestion }), status: 422 };
  const { runtime, locale } = context;
  const result = await signPetition(runtime, { slug: params.slug ?? "", locale, form: parsed.value });
  if (result.outcome === "accepted") return { outcome: "signed", email: parsed.value.email.address };
  if (result.outcome === "text_changed")
    return { outcome: "retry", retry: signRetry(fields, { hasTextChanged: true }), status: 409 };
  const { reason } = result;
  if (reason === "not_found" || reason === "gone") return { outcome: "refused", status: reason === "gone" ? 410 : 404 };
  return { outcome: "retry", retry: signRetry(fields, { refusal: reason }), status: 410 };
}
