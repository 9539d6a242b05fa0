import type { OverlayOptions } from "sharp";
import { direction, type Locale } from "../domain/locales";
import { SOCIAL_HEIGHT, SOCIAL_WIDTH, type SocialImage, TITLE_SIZES } from "../domain/social-image";
import { drawText, type TextPicture, type TextStyle } from "./draw-text";
import { loadSharp } from "./sharp";

/** The light colours of the site (styles/tokens.css) and of its mark (public/favicon.svg). */
const COLOURS = {
  paper: "#f7f5f1",
  wash: "#f0ece4",
  ink: "#1b1f24",
  soft: "#535a64",
  line: "#dcd8d0",
  accent: "#16508f",
  warm: "#c2662a",
};

/** Pixels. */
const MARGIN = 72;
const INNER = SOCIAL_WIDTH - 2 * MARGIN;
const HEAD = { middle: 88, mark: 60, gap: 16, height: 64 };
const TITLE = { top: 162, bottom: 448, alone: 534 };
const COUNT = { bottom: 530, height: 56, width: 740 };
const BAR = { top: 550, height: 18 };

const NAME_SIZES = [36, 32, 28];
const SMALL_SIZES = [30, 27, 24, 21, 18, 15];
const COUNT_SIZES = [44, 40, 36, 32, 28, 24, 20];

/** Colours in the file; letters need a handful of steps between paper and ink. */
const PALETTE = 96;

/**
 * Draws the picture that goes with a shared link: SOCIAL_WIDTH × SOCIAL_HEIGHT pixels, PNG, with letters shaped and
 * broken into lines as their script is written. A title of which nothing can be drawn gives way to the site's name.
 */
export async function drawSocialImage(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp();
  const { locale, progress } = image;
  const text = (words: string, style: Omit<TextStyle, "locale">) => drawText(words, { locale, ...style });
  const small = { colour: COLOURS.soft, sizes: SMALL_SIZES };
  const name = await text(image.siteName, {
    colour: COLOURS.ink,
    isBold: true,
    sizes: NAME_SIZES,
    width: INNER / 2,
    height: HEAD.height,
  });
  const markWidth = HEAD.mark + HEAD.gap;
  const organisation =
    image.organisation &&
    (await text(image.organisation, {
      ...small,
      width: INNER - markWidth - (name?.width ?? 0) - 3 * HEAD.gap,
      height: HEAD.height + HEAD.gap,
    }));
  const box = { width: INNER, height: (progress ? TITLE.bottom : TITLE.alone) - TITLE.top };
  const titled = { colour: COLOURS.ink, isBold: true, sizes: TITLE_SIZES, ...box };
  const title =
    (await drawText(image.title.text, { ...titled, locale: image.title.locale })) ??
    (await text(image.siteName, titled));
  const count =
    progress &&
    (await text(progress.count, {
      colour: COLOURS.accent,
      isBold: true,
      sizes: COUNT_SIZES,
      width: COUNT.width,
      height: COUNT.height,
    }));
  const goal =
    progress && (await text(progress.goal, { ...small, width: INNER - COUNT.width - MARGIN, height: COUNT.height }));
  const layers = [
    layer(name, locale, { start: MARGIN + markWidth, middle: HEAD.middle }),
    layer(organisation, locale, { end: MARGIN, middle: HEAD.middle }),
    layer(title, locale, { start: MARGIN, middle: TITLE.top + box.height / 2 }),
    layer(count, locale, { start: MARGIN, bottom: COUNT.bottom }),
    layer(goal, locale, { end: MARGIN, bottom: COUNT.bottom }),
  ];
  const drawn = await sharp(Buffer.from(shapes(locale, progress?.reached ?? null)))
    .composite(layers.filter((one) => one !== null))
    .flatten({ background: COLOURS.paper })
    .png({ palette: true, colours: PALETTE, effort: 7 })
    .toBuffer();
  return new Uint8Array(drawn);
}

/** What is no text: paper, the mark large and faint at the far end and small before the name, and the bar. */
function shapes(locale: Locale, reached: number | null): string {
  const mirrored = direction(locale) === "rtl" ? `transform="matrix(-1 0 0 1 ${SOCIAL_WIDTH} 0)"` : "";
  const top = HEAD.middle - HEAD.mark / 2;
  const filled = Math.round(INNER * Math.min(1, Math.max(0, reached ?? 0)));
  const radius = BAR.height / 2;
  const bar = (width: number, colour: string) =>
    `<rect x="${MARGIN}" y="${BAR.top}" width="${width}" height="${BAR.height}" rx="${radius}" fill="${colour}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SOCIAL_WIDTH}" height="${SOCIAL_HEIGHT}">
<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
<g ${mirrored}>
<g fill="none" stroke="${COLOURS.wash}" stroke-width="3" stroke-linecap="round" transform="translate(560 -56) scale(23)">
<path d="M15 7.5a12 12 0 0 1 0 17M21 4a18 18 0 0 1 0 24"/></g>
<rect width="14" height="100%" fill="${COLOURS.accent}"/>
<g transform="translate(${MARGIN} ${top}) scale(${HEAD.mark / 32})">
<g fill="none" stroke="${COLOURS.accent}" stroke-linecap="round" stroke-width="3">
<path d="M15 7.5a12 12 0 0 1 0 17M21 4a18 18 0 0 1 0 24"/></g>
<circle cx="8" cy="16" r="4.5" fill="${COLOURS.warm}"/></g>
${reached === null ? "" : bar(INNER, COLOURS.line)}
${filled > BAR.height ? bar(filled, COLOURS.accent) : ""}
</g></svg>`;
}

/** Puts a text at the beginning or the end of the line, by the direction of the picture. */
function layer(
  picture: TextPicture | null | "",
  locale: Locale,
  place: { start?: number; end?: number; middle?: number; bottom?: number },
): OverlayOptions | null {
  if (!picture) return null;
  const { data, width, height } = picture;
  const fromStart = place.start ?? SOCIAL_WIDTH - (place.end ?? 0) - width;
  const left = direction(locale) === "rtl" ? SOCIAL_WIDTH - fromStart - width : fromStart;
  const top = place.bottom === undefined ? (place.middle ?? 0) - height / 2 : place.bottom - height;
  return { input: data, raw: { width, height, channels: 4 }, left: Math.round(left), top: Math.round(top) };
}
