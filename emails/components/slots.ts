import type { MessageKey, MessageValues, Translator } from "../../app/locales";

const SLOT = "\uE000";

/**
 * A message in two parts, before and after its value `name`, for a value that wants an element of its own (a person's
 * name in `<bdi>`, an address in a link).
 */
export function around(
  translator: Translator,
  key: MessageKey,
  name: string,
  values: MessageValues = {},
): { before: string; after: string } {
  const [before = "", after = ""] = translator.t(key, { ...values, [name]: SLOT }).split(SLOT);
  return { before, after };
}
