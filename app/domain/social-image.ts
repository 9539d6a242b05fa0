import { direction, type Locale, languageTag } from "./locales";

/** Size of a picture that goes with a shared link, in pixels: what all networks show whole (1.91 to 1). */
export const SOCIAL_WIDTH = 1200;
export const SOCIAL_HEIGHT = 630;

/** What a picture that goes with a shared link tells. */
export interface SocialImage {
  /** The language of the picture: it decides on which side things begin. */
  locale: Locale;
  siteName: string;
  title: { text: string; locale: Locale };
  /** Who stands behind it; null on the site's own picture. */
  organisation: string | null;
  /** `reached` is the part of the goal, from 0 to 1. */
  progress: { count: string; goal: string; reached: number } | null;
}

/**
 * Families of the fonts that pictures are drawn with, as the files name them (some after their thinnest weight); together
 * they cover our languages.
 */
export const FONT_FAMILIES = {
  general: "Noto Sans",
  arabic: "Noto Sans Arabic",
  korean: "Noto Sans KR Thin",
  japanese: "Noto Sans JP Thin",
  chinese: "Noto Sans SC Thin",
} as const;

/** Font sizes that a title is tried in, in pixels, largest first. */
export const TITLE_SIZES = [96, 86, 76, 70, 64, 58, 53, 48, 44, 40, 36, 33, 30, 27, 24, 21, 18] as const;

/** Characters that show nothing by themselves and that no font needs a glyph for. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\s]$/u;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const WORD_JOINER = "\u2060";
/** Distance of lines, as a part of the font's own, which for Arabic leaves room for marks above marks. */
const LINE_HEIGHTS = { ltr: 0.95, rtl: 0.85 } as const;
const DIRECTION_MARKS = { ltr: "\u200e", rtl: "\u200f" } as const;

/**
 * A count as a picture shows it, which others keep for days: up to 99 as it is, above that rounded down to two digits, so
 * that it stays true and the picture changes rarely. `isMore` tells that there are more than that.
 */
export function roundedCount(count: number): { count: number; isMore: boolean } {
  if (count < 100) return { count, isMore: false };
  const unit = 10 ** (String(count).length - 2);
  const rounded = Math.floor(count / unit) * unit;
  return { count: rounded, isMore: rounded < count };
}

/**
 * The families in the order in which a text of a language asks them for a letter. Han is drawn in the forms of the
 * language; in one that does not write it, in those of the script around it.
 */
export function fontFamilies(locale: Locale, text: string): string[] {
  const { general, arabic, korean, japanese, chinese } = FONT_FAMILIES;
  switch (locale) {
    case "ko":
      return [korean, general, japanese, chinese, arabic];
    case "ja":
      return [japanese, general, chinese, korean, arabic];
    case "zh":
      return [chinese, general, japanese, korean, arabic];
    default: {
      const asian = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
        ? [japanese, chinese, korean]
        : /\p{Script=Hangul}/u.test(text)
          ? [korean, japanese, chinese]
          : [chinese, japanese, korean];
      return [general, arabic, ...asian];
    }
  }
}

/** The characters of a text that a font must have, each once. */
export function seenCharacters(text: string): string[] {
  return [...new Set(text)].filter((character) => !UNSEEN.test(character));
}

/**
 * A text on one line without what cannot be drawn: a cluster of characters of which no font has every one (an emoji, a
 * script that is none of ours) is left out, and so is every control character.
 */
export function drawableText(text: string, isCovered: (character: string) => boolean): string {
  const clusters = [...new Intl.Segmenter("und").segment(text.replace(/\p{Cc}+/gu, " "))];
  const kept = clusters.map(({ segment }) => (seenCharacters(segment).every(isCovered) ? segment : " "));
  return kept.join("").replace(/\s+/g, " ").trim();
}

/**
 * Markup of Pango for one text: everything in it is text, its direction is its language's whatever it begins with, and
 * lines end between words.
 */
export function pangoMarkup(text: string, style: { locale: Locale; colour: string; isBold?: boolean }): string {
  const { locale, colour, isBold = false } = style;
  const escaped = wholeWords(text, locale).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
  const attributes = `lang="${languageTag(locale)}" foreground="${colour}" weight="${isBold ? "bold" : "normal"}"`;
  const way = direction(locale);
  return `<span ${attributes} line_height="${LINE_HEIGHTS[way]}">${DIRECTION_MARKS[way]}${escaped}</span>`;
}

/**
 * Keeps the words of Korean, Japanese and Chinese whole, which otherwise a line may end within: Korean parts them by
 * spaces, the others by meaning, where what is written in Hiragana alone, and a single Han letter, goes with the word
 * before it.
 */
function wholeWords(text: string, locale: Locale): string {
  if (locale === "ko") return text.replace(/(?<=\p{Script=Hangul})(?=[\p{Script=Hangul}\p{P}])/gu, WORD_JOINER);
  if (locale !== "ja" && locale !== "zh") return text;
  const segments = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)];
  const words = segments.map(({ segment, isWordLike }, index) => {
    const isTail = /^(?:\p{Script=Hiragana}+|\p{Script=Han})$/u.test(segment) && segments[index - 1]?.isWordLike;
    return (isTail ? WORD_JOINER : "") + (isWordLike ? [...segment].join(WORD_JOINER) : segment);
  });
  return words.join("");
}
