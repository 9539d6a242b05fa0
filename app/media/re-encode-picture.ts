import {
  MAX_AVIF_PIXELS,
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
  MAX_PICTURE_SIDE,
  type PictureFault,
  type PictureFormat,
  pictureWidths,
  sniffPicture,
} from "../domain/picture";
import { err, ok, type Result } from "../domain/result";
import { type DrawWith, loadSharp } from "./sharp";

/** A picture drawn anew; `width` and `height` are those of its largest file, in pixels. */
export interface EncodedPicture {
  width: number;
  height: number;
  /** WebP, smallest first. */
  files: { width: number; bytes: Uint8Array<ArrayBuffer> }[];
}

/** What the image library calls a format. */
const FORMAT_NAMES: Record<PictureFormat, string> = { jpeg: "jpeg", png: "png", webp: "webp", avif: "heif" };

const QUALITY = 80;
const SECONDS_PER_STEP = 30;

/**
 * Draws a picture anew from its pixels, upright, in sRGB, as WebP in the widths of pictureWidths. Nothing else of the file
 * comes through: no place or name (EXIF, XMP), no colour profile, no bytes before or behind (abuse 94). Limits are
 * checked on the header, before anything is decoded.
 */
export async function reEncodePicture(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureFault>> {
  if (bytes.length > MAX_PICTURE_BYTES) return err("too_heavy");
  const format = sniffPicture(bytes);
  if (format === null) return err("unknown_format");
  const sharp = await loadSharp();
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = await faultOfHeader(sharp, input, format);
  if (fault) return err(fault);
  try {
    return ok(await draw(sharp, input));
  } catch {
    return err("damaged");
  }
}

async function faultOfHeader(sharp: DrawWith, input: Buffer, format: PictureFormat): Promise<PictureFault | null> {
  const header = await sharp(input, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (header?.format !== FORMAT_NAMES[format] || !header.width || !header.height) return "damaged";
  const { width, height } = header;
  const pixels = format === "avif" ? MAX_AVIF_PIXELS : MAX_PICTURE_PIXELS;
  if (width * height > pixels || Math.max(width, height) > MAX_PICTURE_SIDE) return "too_large";
  return format === "webp" && (header.pages ?? 1) > 1 ? "moving" : null;
}

async function draw(sharp: DrawWith, input: Buffer): Promise<EncodedPicture> {
  const decoded = sharp(input, { limitInputPixels: MAX_PICTURE_PIXELS, sequentialRead: true, failOn: "warning" });
  const upright = decoded.timeout({ seconds: SECONDS_PER_STEP }).autoOrient();
  const whole = await upright
    .resize({ width: Math.max(...pictureWidths(MAX_PICTURE_SIDE)), withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = whole.info;
  const files: EncodedPicture["files"] = [];
  for (const target of pictureWidths(width)) {
    const file = await sharp(whole.data, { raw: { width, height, channels } })
      .timeout({ seconds: SECONDS_PER_STEP })
      .resize({ width: target })
      .webp({ quality: QUALITY, smartSubsample: true })
      .toBuffer();
    files.push({ width: target, bytes: new Uint8Array(file) });
  }
  return { width, height, files };
}
