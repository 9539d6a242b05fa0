// node scripts/draw-icons.mjs: draws the icons of the installed app into public/, from public/favicon.svg.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { ROOT } from "./generate-client.mjs";

const PUBLIC = join(ROOT, "public");
/** The light theme's paper and accent: an icon on a home screen does not follow the theme. */
const PAPER = "#f9f6f0";
const ACCENT = "#144d85";

/** The mark alone, on its grid of 32 by 32. */
const mark = readFileSync(join(PUBLIC, "favicon.svg"), "utf8")
  .replace(/^<svg[^>]*>|<\/svg>\s*$/g, "")
  .replace(/<title>.*?<\/title>|<style>.*?<\/style>/g, "")
  .replaceAll("currentColor", ACCENT);

/**
 * @param {string} name
 * @param {number} size in pixels
 * @param {{share: number, corner: number}} look the share of the side that the mark takes; the corners' radius on a side of 32
 */
async function draw(name, size, { share, corner }) {
  const gap = 16 * (1 - share);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="${corner}" fill="${PAPER}"/>
    <g transform="translate(${gap} ${gap}) scale(${share})">${mark}</g></svg>`;
  const { size: bytes } = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile(join(PUBLIC, name));
  console.log(`public/${name}: ${bytes} bytes`);
}

await draw("icon-192.png", 192, { share: 0.78, corner: 6 });
await draw("icon-512.png", 512, { share: 0.78, corner: 6 });
// Systems cut a maskable icon to a shape of theirs; a circle of 80 % of the side is always seen (W3C, Maskable icons).
await draw("icon-maskable-512.png", 512, { share: 0.56, corner: 0 });
await draw("apple-touch-icon.png", 180, { share: 0.7, corner: 0 });
