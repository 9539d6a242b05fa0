import type { DraftError } from "../../domain/draft";
import type { MessageKey } from "../../locales";

const SAID: Partial<Record<DraftError, string>> = {
  empty: "empty",
  too_long: "too_long",
  unknown: "unknown",
  taken: "taken",
  control: "control",
  surrogate: "control",
  marks: "control",
};

/** The words for why a field of an organisation is refused. */
export function draftMessage(error: DraftError): MessageKey {
  const said = SAID[error] ?? "invalid";
  return `staff.organisation.error.${said}` as MessageKey;
}
