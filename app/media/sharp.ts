import type { Sharp, SharpOptions } from "sharp";

/** Begins with a picture, or with what the options say is to be made: a text, a plain surface. */
export type DrawWith = (input?: Buffer, options?: SharpOptions) => Sharp;

/** What may be decoded. Everything else that libvips knows (PDF, TIFF, GIF, ImageMagick …) is closed for the process. */
const LOADERS = ["Jpeg", "Png", "Webp", "Heif", "Svg"].map((name) => `VipsForeignLoad${name}Buffer`);

let loaded: Promise<DrawWith> | null = null;

/**
 * The image library, loaded at the first need and set up once: one thread, no cache of its own, so that drawing leaves
 * memory and the processor to requests. Every use in the project goes through here.
 */
export function loadSharp(): Promise<DrawWith> {
  loaded ??= import("sharp").then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: LOADERS });
    return (input, options) => (input ? sharp(input, options) : sharp(options));
  });
  return loaded;
}
