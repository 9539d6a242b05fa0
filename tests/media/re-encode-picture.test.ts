import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MAX_PICTURE_BYTES } from "../../app/domain/picture";
import { reEncodePicture } from "../../app/media/re-encode-picture";
import { photo, pngHeader, WITH_PLACE } from "../support/pictures";

describe("a picture", () => {
  test.each(["jpeg", "png", "webp", "avif"] as const)("in %s is drawn anew as WebP in three widths", async (format) => {
    const result = await reEncodePicture(await photo(1600, 800, format));
    if (!result.ok) throw new Error(result.error);
    expect([result.value.width, result.value.height]).toEqual([1280, 640]);
    expect(result.value.files.map((file) => file.width)).toEqual([320, 640, 1280]);
    for (const { width, bytes } of result.value.files) {
      const { format: drawn, ...size } = await sharp(bytes).metadata();
      expect([drawn, size.width, size.height]).toEqual(["webp", width, width / 2]);
    }
  });

  test.each([
    [500, [320, 500]],
    [320, [320]],
    [12, [12]],
  ])("of %i pixels is never drawn larger than it is", async (width, widths) => {
    const result = await reEncodePicture(await photo(width, 100));
    expect(result.ok && result.value.files.map((file) => file.width)).toEqual(widths);
    expect(result.ok && [result.value.width, result.value.height]).toEqual([width, 100]);
  });

  test("keeps what is transparent", async () => {
    const logo = await sharp({ create: { width: 40, height: 40, channels: 4, background: "#00000000" } })
      .png()
      .toBuffer();
    const result = await reEncodePicture(logo);
    const file = (result.ok && result.value.files[0]?.bytes) as Uint8Array;
    expect((await sharp(file).ensureAlpha().raw().toBuffer())[3]).toBe(0);
  });

  test("abuse 94: loses the place and the names that its camera wrote, and is turned upright", async () => {
    const taken = await sharp(await photo(600, 300))
      .keepExif()
      .withExif(WITH_PLACE)
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Canary</x:xmpmeta>")
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.includes("Canary")).toBe(true);
    const result = await reEncodePicture(taken);
    if (!result.ok) throw new Error(result.error);
    expect([result.value.width, result.value.height]).toEqual([300, 600]);
    for (const { bytes } of result.value.files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
      expect(Buffer.from(bytes).includes("Canary")).toBe(false);
    }
  });

  test("abuse 94: that is a page or an archive as well comes out as a picture and nothing else", async () => {
    const polyglot = Buffer.concat([await photo(64, 64), Buffer.from("<script>canary</script>PK\x03\x04canary")]);
    const result = await reEncodePicture(polyglot);
    if (!result.ok) throw new Error(result.error);
    for (const { bytes } of result.value.files) expect(Buffer.from(bytes).includes("canary")).toBe(false);
  });
});

describe("abuse 94: what is refused", () => {
  test.each<[what: string, bytes: Buffer | Promise<Buffer>, fault: string]>([
    ["nothing", Buffer.alloc(0), "unknown_format"],
    ["three bytes of a JPEG", Buffer.from([0xff, 0xd8, 0xff]), "damaged"],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), "unknown_format"],
    ["an SVG behind a byte order mark", Buffer.from("\ufeff<?xml version='1.0'?><svg/>"), "unknown_format"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "unknown_format"],
    [
      "a page behind the first bytes of a JPEG",
      Buffer.from("\xff\xd8\xff<svg/><script></script>", "latin1"),
      "damaged",
    ],
    ["a page behind the first bytes of a WebP", Buffer.from("RIFF\x20\0\0\0WEBP<html>", "latin1"), "damaged"],
    ["a GIF", photo(9, 9, "gif"), "unknown_format"],
    ["a TIFF", photo(9, 9, "tiff"), "unknown_format"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "unknown_format"],
    ["a HEIC by its brand", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "unknown_format"],
    ["an AVIF of its brand alone", Buffer.from("\0\0\0\x18ftypavif\0\0\0\0mif1avif", "latin1"), "damaged"],
    ["50,000 × 50,000 pixels", pngHeader(50_000, 50_000), "too_large"],
    ["2,000,000,000 × 1 pixels", pngHeader(2_000_000_000, 1), "damaged"],
    ["an AVIF of 4,001 × 3,000 pixels", photo(4_001, 3_000, "avif"), "too_large"],
    ["one pixel by 12,001", photo(1, 12_001, "png"), "too_large"],
    ["a moving WebP", moving(), "moving"],
  ])("%s", async (_what, bytes, fault) => {
    expect(await reEncodePicture(await bytes)).toEqual({ ok: false, error: fault });
  });

  test.each(["jpeg", "png", "webp", "avif"] as const)("a %s that was cut off", async (format) => {
    const whole = await photo(400, 400, format);
    const cut = whole.subarray(0, Math.floor(whole.length / 2));
    expect(await reEncodePicture(cut)).toEqual({ ok: false, error: "damaged" });
  });

  test("more bytes than there may be, and not one less", async () => {
    const whole = await photo(40, 40);
    const padded = (length: number) => Buffer.concat([whole, Buffer.alloc(length - whole.length)]);
    expect(await reEncodePicture(padded(MAX_PICTURE_BYTES + 1))).toEqual({ ok: false, error: "too_heavy" });
    expect((await reEncodePicture(padded(MAX_PICTURE_BYTES))).ok).toBe(true);
  });
});

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(["red", "blue"].map((background) => frame(background)));
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
}

function frame(background: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
}
