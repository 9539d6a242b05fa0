/** Largest file that is taken as a picture, in bytes: 10 MB. */
export const MAX_PICTURE_BYTES = 10_000_000;

/** Most pixels of a picture that is decoded: 40 megapixels. */
export const MAX_PICTURE_PIXELS = 40_000_000;

/** The same for AVIF, whose decoder takes twenty bytes and more for each: 12 megapixels. */
export const MAX_AVIF_PIXELS = 12_000_000;

/** Longest side of a picture that is decoded, in pixels; drawn smaller it then fits WebP's own limit of 16,383. */
export const MAX_PICTURE_SIDE = 12_000;

/** Widths that a picture is drawn in, in pixels. It is never drawn larger than it is. */
export const PICTURE_WIDTHS = [320, 640, 1280] as const;

export const PICTURE_FORMATS = ["jpeg", "png", "webp", "avif"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/**
 * Why a file is not taken as a picture: more than MAX_PICTURE_BYTES; by its first bytes neither JPEG, PNG, WebP nor AVIF;
 * more than MAX_PICTURE_PIXELS (MAX_AVIF_PIXELS for AVIF) or a side longer than MAX_PICTURE_SIDE; several frames; cut
 * off, or not what its first bytes say.
 */
export const PICTURE_FAULTS = ["too_heavy", "unknown_format", "too_large", "moving", "damaged"] as const;
export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** How a text names a picture of ours: `picture:` and its id. */
export const PICTURE_SCHEME = "picture:";

/** The id of a picture: 32 hexadecimal digits, made from the file that was given (see storePicture). */
export const PICTURE_ID = /^[0-9a-f]{32}$/;

/**
 * What a file is by its first bytes; its name and what a client calls it say nothing (WHATWG MIME Sniffing, 6.1; AVIF by
 * the brands of its `ftyp` box, ISO/IEC 14496-12). Null for everything else: SVG, HTML, GIF, HEIC.
 */
export function sniffPicture(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 12) === "WEBP") return "webp";
  return latin(bytes, 4, 8) === "ftyp" && brands(bytes).includes("avif") ? "avif" : null;
}

/** Most pictures of texts that are looked up for one page. */
const MAX_NAMED = 50;

/** The ids of the pictures that Markdown texts name, each once; no more than MAX_NAMED. */
export function pictureIdsIn(texts: readonly string[]): string[] {
  const ids = new Set(texts.flatMap((text) => [...text.matchAll(NAMED)].map((match) => match[1] as string)));
  return [...ids].slice(0, MAX_NAMED);
}

const NAMED = /picture:([0-9a-f]{32})/g;

/** The widths, in pixels and rising, of the files that are drawn of a picture. */
export function pictureWidths(width: number): number[] {
  const largest = Math.min(width, Math.max(...PICTURE_WIDTHS));
  return [...PICTURE_WIDTHS.filter((one) => one < largest), largest];
}

/** Where a file of a picture is: the same address in every language. */
export function picturePath(id: string, width: number): string {
  return `/pictures/${id}/${width}.webp`;
}

/** The width in the name of a picture's file, `640.webp`; null for any other name. */
export function widthOfFile(name: string): number | null {
  const digits = /^([1-9]\d{0,4})\.webp$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** The major brand of the `ftyp` box and those it is compatible with. */
function brands(bytes: Uint8Array): string[] {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const compatible: string[] = [];
  const end = Math.min(length, bytes.length, 256);
  for (let at = 16; at + 4 <= end; at += 4) compatible.push(latin(bytes, at, at + 4));
  return [latin(bytes, 8, 12), ...compatible];
}
