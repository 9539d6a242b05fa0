import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { direction, LOCALES, type Locale } from "../../app/domain/locales";
import {
  fontFamilies,
  SOCIAL_HEIGHT,
  SOCIAL_WIDTH,
  type SocialImage,
  seenCharacters,
} from "../../app/domain/social-image";
import { MESSAGES } from "../../app/locales";
import { drawSocialImage } from "../../app/media/draw-social-image";
import { drawText } from "../../app/media/draw-text";
import { textFonts } from "../../app/media/text-fonts";
import { unpackFontsIfStale } from "../../scripts/unpack-fonts.mjs";

const MAX_BYTES = 120_000;
const MARGIN = 60;
const STYLE = { colour: "#000000", sizes: [64], width: 1000, height: 200 };

function image(changes: Partial<SocialImage> = {}): SocialImage {
  return {
    locale: "en",
    siteName: "One Voice",
    title: { text: "Establish a commission", locale: "en" },
    organisation: "The Coalition",
    progress: { count: "12 confirmed signatures", goal: "Goal: 100", reached: 0.12 },
    ...changes,
  };
}

function titled(text: string, locale: Locale = "en"): SocialImage {
  return image({ locale, title: { text, locale } });
}

/** Whether something dark, which is ink, stands in a stretch of columns. */
async function hasInk(png: Uint8Array, left: number, width: number): Promise<boolean> {
  const stretch = sharp(png).extract({ left, top: 0, width, height: SOCIAL_HEIGHT });
  return (await stretch.greyscale().raw().toBuffer()).some((value) => value < 120);
}

beforeAll(() => unpackFontsIfStale());

describe.each(LOCALES)("a picture in %s", (locale) => {
  test("is a PNG of the size that networks show, not heavy", async () => {
    const png = await drawSocialImage(titled(MESSAGES[locale]["site.description"], locale));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: SOCIAL_WIDTH, height: SOCIAL_HEIGHT });
    expect(png.length).toBeLessThan(MAX_BYTES);
  });

  test("has a font for every letter of the language", () => {
    const text = Object.values(MESSAGES[locale]).join("");
    const missing = seenCharacters(text).filter(
      (character) => !textFonts().isCovered(fontFamilies(locale, text), character),
    );
    expect(missing).toEqual([]);
  });

  test("begins on the side where the language begins", async () => {
    const png = await drawSocialImage(titled(MESSAGES[locale]["common.yes"], locale));
    const half = SOCIAL_WIDTH / 2;
    const startsLeft = direction(locale) === "ltr";
    const middle = sharp(png).extract({ left: 100, top: 170, width: 1000, height: 270 });
    const { data, info } = await middle.greyscale().raw().toBuffer({ resolveWithObject: true });
    const dark = [...data.entries()].filter(([, value]) => value < 120).map(([at]) => 100 + (at % info.width));
    expect(dark.length).toBeGreaterThan(100);
    expect(dark.every((column) => column < half === startsLeft)).toBe(true);
  });
});

describe("a title is never cut off", () => {
  test.each([
    ["of one word", "x".repeat(900)],
    ["of very many words", "We ask for it. ".repeat(300)],
    ["of very many letters of Han", "直".repeat(1500)],
    ["of one long word", "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung"],
  ])("%s", async (_case, text) => {
    const png = await drawSocialImage(titled(text));
    expect(await hasInk(png, SOCIAL_WIDTH - MARGIN, MARGIN)).toBe(false);
    expect(await hasInk(png, 20, MARGIN - 20)).toBe(false);
    expect(await hasInk(png, MARGIN, 200)).toBe(true);
  });
});

describe("a text", () => {
  test("of Han is drawn in the forms of its language", async () => {
    const drawn = await Promise.all(
      (["zh", "ja", "ko"] as const).map(async (locale) => (await drawText("直骨海誤化", { ...STYLE, locale }))?.data),
    );
    const [chinese, japanese, korean] = drawn.map((data) => data?.toString("base64"));
    expect(new Set([chinese, japanese, korean]).size).toBe(3);
  });

  test.each([
    ["Arabic", "ar", "لجنة", "ل ج ن ة"],
    ["Devanagari", "en", "क्षि", "क ् ष ि"],
  ] as const)("of %s is joined as the script is written", async (_script, locale, word, apart) => {
    const [joined, parted] = await Promise.all([word, apart].map((text) => drawText(text, { ...STYLE, locale })));
    expect(joined?.width).toBeLessThan((parted?.width ?? 0) * 0.9);
  });

  test("with letters that no font has is drawn without them", async () => {
    const [with_, without] = await Promise.all(
      ["Stop 🙂 it ไทย", "Stop it"].map((text) => drawText(text, { ...STYLE, locale: "en" })),
    );
    expect(with_?.data.equals(without?.data as Buffer)).toBe(true);
    expect(await drawText("🙂 ไทย", { ...STYLE, locale: "en" })).toBeNull();
  });

  test("that looks like markup is drawn as it is typed", async () => {
    const [marked, plain] = await Promise.all(
      ['<span size="1">A</span> &amp; B', "A & B"].map((text) => drawText(text, { ...STYLE, locale: "en" })),
    );
    expect(marked?.width).toBeGreaterThan((plain?.width ?? 0) * 3);
  });
});

test("a title of which nothing can be drawn gives way to the site's name", async () => {
  const png = await drawSocialImage(titled("🙂🙂"));
  expect(png).toEqual(await drawSocialImage(titled("One Voice")));
});
