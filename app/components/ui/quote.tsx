import type { ReactNode } from "react";
import type { Worded } from "../../domain/public-view";
import { useLanguageOf } from "../page-context";

/** Somebody's own words, in the language they were said in. Blank lines part paragraphs. `by` says whose they are. */
export function Quote({ words, by }: { words: Worded; by?: ReactNode }) {
  return (
    <figure className="quote">
      <blockquote {...useLanguageOf(words.locale)}>
        {words.text.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      {by ? <figcaption>{by}</figcaption> : null}
    </figure>
  );
}
