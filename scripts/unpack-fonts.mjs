// node scripts/unpack-fonts.mjs: unpacks the fonts that pictures with text are drawn with into build/fonts.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CACHE, ROOT } from "./generate-client.mjs";
import { withLock } from "./lock.mjs";

const FOLDER = join(ROOT, "build", "fonts");
const STAMP = join(FOLDER, ".stamp");

/** Packages of fonts; each file holds a part of the letters, in all weights. */
const PACKAGES = ["noto-sans", "noto-sans-arabic", "noto-sans-kr", "noto-sans-jp", "noto-sans-sc"].map(
  (name) => `@fontsource-variable/${name}`,
);
const PARTS = /-wght-normal\.woff2$/;

/** The names that the image library finds a family by: the font's own, some after their thinnest weight. */
const FAMILIES = {
  "noto-sans": "Noto Sans",
  "noto-sans-arabic": "Noto Sans Arabic",
  "noto-sans-kr": "Noto Sans KR Thin",
  "noto-sans-jp": "Noto Sans JP Thin",
  "noto-sans-sc": "Noto Sans SC Thin",
};

/** Keeps the fonts of the machine out: pictures look the same everywhere. */
const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig></fontconfig>
`;

const require = createRequire(import.meta.url);

/**
 * Unpacks the fonts unless they were unpacked from these packages by this program. Beside them, `index.json` says of
 * every family which file has which characters: `{family: [{file, covers: [first, last, first, last, …]}]}`.
 *
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<boolean>} true when they were unpacked
 */
export async function unpackFontsIfStale({ log = () => {} } = {}) {
  const stamp = fontsStamp();
  if (isFresh(stamp)) return false;
  return withLock(join(CACHE, "fonts.lock"), async () => {
    if (isFresh(stamp)) return false;
    log("Unpacking the fonts for pictures");
    const half = `${FOLDER}.half`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    await unpackInto(half);
    writeFileSync(join(half, ".stamp"), stamp);
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(half, FOLDER);
    return true;
  });
}

/** @param {string} stamp */
function isFresh(stamp) {
  try {
    return readFileSync(STAMP, "utf8") === stamp;
  } catch {
    return false;
  }
}

function fontsStamp() {
  const hash = createHash("sha256").update(readFileSync(import.meta.filename));
  for (const name of PACKAGES) hash.update("\0").update(readFileSync(manifestOf(name)));
  return hash.digest("hex");
}

/** @param {string} name */
function manifestOf(name) {
  return require.resolve(`${name}/package.json`);
}

/** @param {string} folder */
async function unpackInto(folder) {
  const { decompress } = await import("wawoff2");
  /** @type {Record<string, {file: string, covers: number[]}[]>} */
  const index = {};
  for (const [short, family] of Object.entries(FAMILIES)) {
    const files = join(dirname(manifestOf(`@fontsource-variable/${short}`)), "files");
    index[family] = [];
    for (const name of readdirSync(files).filter((file) => PARTS.test(file))) {
      const font = Buffer.from(await decompress(readFileSync(join(files, name))));
      if (nameOf(font) !== family) throw new Error(`${name} is of the family ${nameOf(font)}, not ${family}`);
      const file = name.replace(/woff2$/, "ttf");
      writeFileSync(join(folder, file), font);
      index[family].push({ file, covers: runsOf(charactersOf(font)) });
    }
  }
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "fonts.conf"), FONT_CONFIG);
}

/**
 * The characters that a font has a glyph for, by its `cmap` table (OpenType, formats 4 and 12).
 *
 * @param {Buffer} font
 * @returns {Set<number>}
 */
function charactersOf(font) {
  const characters = /** @type {Set<number>} */ (new Set());
  const cmap = tableOf(font, "cmap");
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(characters, subtable);
    else if (format === 12) addGroups(characters, subtable);
  }
  return characters;
}

/**
 * The family that a font says it is of (OpenType, table `name`, id 1, as Windows reads it).
 *
 * @param {Buffer} font
 * @returns {string}
 */
function nameOf(font) {
  const table = tableOf(font, "name");
  const strings = table.subarray(table.readUInt16BE(4));
  for (let at = 6; at < 6 + table.readUInt16BE(2) * 12; at += 12) {
    const isFamily = table.readUInt16BE(at) === 3 && table.readUInt16BE(at + 6) === 1;
    const from = table.readUInt16BE(at + 10);
    const bytes = strings.subarray(from, from + table.readUInt16BE(at + 8));
    if (isFamily) return Buffer.from(bytes).swap16().toString("utf16le");
  }
  return "";
}

/**
 * @param {Buffer} font
 * @param {string} tag
 */
function tableOf(font, tag) {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString("latin1", at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  throw new Error(`A font has no table ${tag}`);
}

/**
 * @param {Set<number>} characters
 * @param {Buffer} subtable
 */
function addSegments(characters, subtable) {
  const size = subtable.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + size + 2);
    const delta = subtable.readUInt16BE(at + 2 * size + 2);
    const rangeAt = at + 3 * size + 2;
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

/**
 * @param {Set<number>} characters
 * @param {Buffer} subtable
 */
function addGroups(characters, subtable) {
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    for (let code = subtable.readUInt32BE(at); code <= subtable.readUInt32BE(at + 4); code++) characters.add(code);
  }
}

/**
 * @param {Set<number>} characters
 * @returns {number[]} first and last of every run, rising
 */
function runsOf(characters) {
  const runs = /** @type {number[]} */ ([]);
  for (const code of [...characters].sort((a, b) => a - b))
    if (runs.at(-1) === code - 1) runs[runs.length - 1] = code;
    else runs.push(code, code);
  return runs;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const unpacked = await unpackFontsIfStale({ log: console.log });
  if (!unpacked) console.log("The fonts are unpacked");
}
