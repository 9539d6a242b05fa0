import { localePath } from "../../domain/locale-path";
import type { MessageKey } from "../../locales";
import { usePage, useWords } from "../page-context";

/** A page of ours and what the way to it is called; `path` is without a language. */
export interface Way {
  path: string;
  words: MessageKey;
}

/** Ways on to other pages, in a row. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <p className="ways">
      {ways.map(({ path, words }) => (
        <a key={path} className="way" href={localePath(locale, path)}>
          {t(words)}
        </a>
      ))}
    </p>
  );
}
