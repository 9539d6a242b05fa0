import type { Locale } from "../domain/locales";
import { drawableText, fontFamilies, pangoMarkup } from "../domain/social-image";
import { loadSharp } from "./sharp";
import { textFonts } from "./text-fonts";

/** A text drawn on nothing: RGBA, cut to its ink. */
export interface TextPicture {
  data: Buffer;
  width: number;
  height: number;
}

export interface TextStyle {
  locale: Locale;
  /** `#rrggbb`. */
  colour: string;
  isBold?: boolean;
  /** Font sizes to try, in pixels, largest first. */
  sizes: readonly number[];
  /** The box it has to fit in, in pixels. */
  width: number;
  height: number;
}

/** Where a line may end: between words, or anywhere where a word alone is longer than a line. */
type Wrap = "word" | "word-char";

interface Setting {
  markup: string;
  families: readonly string[];
  style: TextStyle;
}

/** Tries that it takes to find how narrow a text can be set without another line. */
const BALANCE_STEPS = 5;

/**
 * Draws a text in the largest of the sizes in which it fits into the box, in lines of about one length. Words stay whole
 * in one of the sizes at least; else they are broken, and where even that is too much, the whole is made smaller. Null
 * when nothing of it can be drawn.
 */
export async function drawText(text: string, style: TextStyle): Promise<TextPicture | null> {
  const families = fontFamilies(style.locale, text);
  const fonts = textFonts();
  const drawable = drawableText(text, (character) => fonts.isCovered(families, character));
  if (drawable === "") return null;
  await fonts.load(families, drawable);
  const setting = { markup: pangoMarkup(drawable, style), families, style };
  return (await inLargestSize(setting, "word")) ?? (await inLargestSize(setting, "word-char")) ?? shrunk(setting);
}

async function inLargestSize(setting: Setting, wrap: Wrap): Promise<TextPicture | null> {
  const { sizes, width } = setting.style;
  const draw = (index: number) => drawIn(setting, { size: sizes[index] as number, width, wrap });
  const isFitting = async (index: number) => fits(await draw(index), setting.style);
  let low = 0;
  let high = sizes.length - 1;
  if (!(await isFitting(high))) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await isFitting(middle)) high = middle;
    else low = middle + 1;
  }
  return balanced(setting, sizes[high] as number, wrap);
}

/** The text in the narrowest width that it needs no further line in; letters are of unlike height, lines are higher. */
async function balanced(setting: Setting, size: number, wrap: Wrap): Promise<TextPicture> {
  let best = await drawIn(setting, { size, width: setting.style.width, wrap });
  if (best.height < 2 * size) return best;
  const height = Math.min(setting.style.height, best.height + size / 2);
  let low = Math.floor(best.width / 2);
  let high = best.width;
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const width = (low + high) >> 1;
    const narrower = await drawIn(setting, { size, width, wrap });
    const isGood = fits(narrower, { width, height });
    if (isGood) best = narrower;
    if (isGood) high = width;
    else low = width + 1;
  }
  return best;
}

async function drawIn(setting: Setting, how: { size: number; width: number; wrap: Wrap }): Promise<TextPicture> {
  const sharp = await loadSharp();
  const { markup, families } = setting;
  const { size, width, wrap } = how;
  // The comma at the end keeps a word like "Thin" in the last name (Pango, pango_font_description_from_string).
  const font = `${families.join(", ")}, ${size}`;
  const { data, info } = await sharp(undefined, { text: { text: markup, font, width, wrap, rgba: true, dpi: 72 } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function fits(picture: TextPicture, box: { width: number; height: number }): boolean {
  return picture.width <= box.width && picture.height <= box.height;
}

async function shrunk(setting: Setting): Promise<TextPicture> {
  const { sizes, width, height } = setting.style;
  const large = await drawIn(setting, { size: sizes.at(-1) as number, width, wrap: "word-char" });
  const sharp = await loadSharp();
  const raw = { width: large.width, height: large.height, channels: 4 as const };
  const { data, info } = await sharp(large.data, { raw })
    .resize({ width, height, fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
