/** How far back from the limit a cut looks for the end of a word, as a part of the limit. */
const WORD_SLACK = 0.2;

/**
 * A text of at most `limit` code points: as it is, or cut at the end of a word (where it has words apart) with an
 * ellipsis behind. A letter is never parted from the marks on it.
 */
export function shortened(text: string, limit: number): string {
  const points = [...text];
  if (points.length <= limit) return text;
  let end = limit - 1;
  while (end > 0 && /^\p{M}|^[\u200d\ufe0f]|^\p{Emoji_Modifier}$/u.test(points[end] as string)) end -= 1;
  const space = points.lastIndexOf(" ", end);
  const cut = space >= limit * (1 - WORD_SLACK) ? space : end;
  return `${points
    .slice(0, cut)
    .join("")
    .replace(/[\s\p{P}]+$/u, "")}…`;
}
