import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import sharp from "sharp";
import { expect } from "vitest";

const FOLDER = join(import.meta.dirname, "..", "e2e", "snapshots");
const FOUND = join(import.meta.dirname, "..", "..", "test-results", "snapshots");

/** Difference of colour that one pixel may show, as pixelmatch counts it (0 to 1): edges of letters vary a little. */
const PIXEL_TOLERANCE = 0.15;

/** Share of pixels that may differ more than that. */
const AREA_TOLERANCE = 0.002;

const COLOURS = 64;

/**
 * Compares a screenshot with the one in tests/e2e/snapshots. A difference, or a snapshot that is missing, fails, and
 * leaves what was found in test-results/snapshots; `npm run snapshots` takes them all anew.
 */
export async function expectSnapshot(name: string, screenshot: Buffer): Promise<void> {
  const file = join(FOLDER, `${name}.png`);
  const taken = await sharp(screenshot).png({ palette: true, colours: COLOURS, dither: 0 }).toBuffer();
  if (process.env.TAKE_SNAPSHOTS === "1") {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, taken);
    return;
  }
  const verdict = existsSync(file) ? await compare(await readFile(file), taken) : "there is no snapshot";
  if (verdict !== null) {
    await mkdir(dirname(join(FOUND, name)), { recursive: true });
    await writeFile(join(FOUND, `${name}.png`), taken);
  }
  expect(verdict, `${name}: see test-results/snapshots/${name}.png; npm run snapshots takes it anew`).toBeNull();
}

/** Null where two pictures look alike, else in what they differ. */
async function compare(expected: Buffer, found: Buffer): Promise<string | null> {
  const [a, b] = await Promise.all([pixelsOf(expected), pixelsOf(found)]);
  if (a.width !== b.width || a.height !== b.height)
    return `${b.width}x${b.height} pixels instead of ${a.width}x${a.height}`;
  const different = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: PIXEL_TOLERANCE });
  const share = different / (a.width * a.height);
  return share > AREA_TOLERANCE ? `${(share * 100).toFixed(2)} % of the pixels differ` : null;
}

async function pixelsOf(png: Buffer): Promise<{ data: Uint8Array; width: number; height: number }> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
