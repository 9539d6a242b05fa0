import { crc32 } from "node:zlib";
import sharp from "sharp";

/** What a camera writes about where and by whom a picture was taken. */
export const WITH_PLACE = {
  IFD0: { Artist: "Canary", Copyright: "Canary" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "39/1 2/1 3/1", GPSLongitudeRef: "E", GPSLongitude: "125/1 45/1 0/1" },
};

/** A picture with something on it, so that no format makes it tiny. */
export function photo(width: number, height: number, format: keyof typeof ENCODERS = "jpeg"): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = (i * 7 + (i >> 9) * 13) % 251;
  return ENCODERS[format](sharp(pixels, { raw: { width, height, channels: 3 } })).toBuffer();
}

const ENCODERS = {
  jpeg: (picture: sharp.Sharp) => picture.jpeg(),
  png: (picture: sharp.Sharp) => picture.png(),
  webp: (picture: sharp.Sharp) => picture.webp(),
  avif: (picture: sharp.Sharp) => picture.avif({ effort: 0 }),
  gif: (picture: sharp.Sharp) => picture.gif(),
  tiff: (picture: sharp.Sharp) => picture.tiff(),
};

/** A PNG that says how large it is and holds next to nothing (PNG specification, 5.3 and 11.2.2). */
export function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", Buffer.from([0x78, 0x9c])), chunk("IEND")]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
