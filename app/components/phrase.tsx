import { Fragment, type ReactElement } from "react";
import type { MessageKey } from "../locales";
import { useWords } from "./page-context";

/**
 * A message of the page's language with values from outside in it. A text among the values (a name, an address, an id)
 * may run in another direction than the sentence, so it stands in an element of its own (`bdi`); elements stand as they
 * are.
 */
export function Phrase({
  message,
  values,
}: {
  message: MessageKey;
  values: Readonly<Record<string, string | number | ReactElement>>;
}) {
  const { pieces } = useWords();
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? <bdi key={name}>{value}</bdi> : value,
  ]);
  return (
    <>
      {pieces<ReactElement>(message, Object.fromEntries(isolated)).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one message never move, and two may be the same
        <Fragment key={index}>{piece}</Fragment>
      ))}
    </>
  );
}
