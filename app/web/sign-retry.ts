import type { FieldErrors } from "../domain/sign-form";
import type { FormFields } from "./form";

/** Why the sign form is shown again, and with what in it. */
export interface SignRetry {
  values: Record<string, string>;
  errors: FieldErrors;
  /** The address that the typed one may be a slip of. */
  suggestion: string | null;
  /** The campaign's text is no longer the one that the form showed. */
  hasTextChanged: boolean;
  /** Signing ended while the form was open. */
  refusal: "closed" | "not_open" | null;
}

/** What a signer types or ticks. The consent is not among what is kept when the text changed: it was to another text. */
const KEPT = ["name", "email", "country", "place", "comment", "consent", "showName", "showPublic", "updates"] as const;

/** Keeps what was typed, and says what is to be changed. */
export function signRetry(fields: FormFields, why: Partial<Omit<SignRetry, "values">>): SignRetry {
  const kept = KEPT.filter((name) => fields[name] !== undefined && !(why.hasTextChanged && name === "consent"));
  return {
    values: Object.fromEntries(kept.map((name) => [name, fields[name] as string])),
    errors: why.errors ?? {},
    suggestion: why.suggestion ?? null,
    hasTextChanged: why.hasTextChanged ?? false,
    refusal: why.refusal ?? null,
  };
}
