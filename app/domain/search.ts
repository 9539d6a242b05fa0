/** Longest query that is looked at, in code points; what is behind it is left out. */
export const QUERY_LIMIT = 200;

/** Marks over and under letters of Latin, Greek and Cyrillic, and those of Arabic (tashkeel, hamza, Koranic signs). */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
/** What is not seen, and the line that only makes an Arabic word longer. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * A text as it is compared: compatibility forms made one (NFKC), marks that readers leave out when they type taken away,
 * and letters folded by Unicode's own upper and lower case, which no language of the machine changes. So İ, I, ı and i
 * are one letter, ß is ss, and every sigma is alike. Marks that make another letter, as in kana, stay.
 */
export function foldForSearch(text: string): string {
  const plain = text.normalize("NFKD").replace(UNSEEN, "").replace(MARKS, "");
  return plain.toLowerCase().toUpperCase().toLowerCase().replace(/ς/gu, "σ").normalize("NFKC");
}

/**
 * What tells whether texts hold every word of a query, in any order, each anywhere in a word: so a query finds words
 * with endings, and words of languages that write without spaces. A query without a letter or digit finds nothing,
 * except an empty one, which finds everything.
 */
export function searchMatcher(query: string): (texts: readonly string[]) => boolean {
  const words = wordsOf(query);
  if (words.length === 0) return () => query.trim() === "";
  return (texts) => {
    const folded = texts.map(foldForSearch);
    return words.every((word) => folded.some((text) => text.includes(word)));
  };
}

function wordsOf(query: string): string[] {
  // A code point takes two units at most.
  const limited = Array.from(query.slice(0, 2 * QUERY_LIMIT))
    .slice(0, QUERY_LIMIT)
    .join("");
  return [...new Set(foldForSearch(limited).split(BETWEEN_WORDS))].filter((word) => word !== "");
}
