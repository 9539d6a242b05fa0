import { Fragment, type ReactElement, type ReactNode } from "react";
import type { MessageKey, MessageValues, Translator } from "../../app/locales";

/** A message and what fills it, for both parts of a mail. */
export interface Saying {
  message: MessageKey;
  values?: MessageValues;
}

/** A saying as text. */
export function sayingText(t: Translator, { message, values }: Saying): string {
  return t.t(message, values);
}

/**
 * A message for the HTML part. A text among the values (a name, a campaign's title) may run in another direction than the
 * sentence, so it stands in an element of its own (`bdi`); elements, such as a link, stand as they are.
 */
export function phrase(
  t: Translator,
  message: MessageKey,
  values: Readonly<Record<string, string | number | ReactElement>> = {},
): ReactNode {
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? <bdi key={name}>{value}</bdi> : value,
  ]);
  return t.pieces<ReactElement>(message, Object.fromEntries(isolated)).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one message never move, and two may be the same
    <Fragment key={index}>{piece}</Fragment>
  ));
}
