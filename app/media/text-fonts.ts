import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { seenCharacters } from "../domain/social-image";
import { nameFontConfig } from "../env";
import { loadSharp } from "./sharp";

/** Which characters each file of each family has: first and last of every run (scripts/unpack-fonts.mjs). */
type FontIndex = Record<string, { file: string; covers: number[] }[]>;

/** The unpacked fonts. A family's letters are spread over many files; only those that a text needs are loaded. */
export interface TextFonts {
  /** Whether one of the families has the character. */
  isCovered(families: readonly string[], character: string): boolean;
  /** Makes the letters of a text known to the image library, each from the first family that has it. */
  load(families: readonly string[], text: string): Promise<void>;
}

let opened: TextFonts | null = null;

/** The fonts that pictures are drawn with; the index is read at the first need. Throws when they were not unpacked. */
export function textFonts(): TextFonts {
  opened ??= openFonts(findFonts());
  return opened;
}

function openFonts(folder: string): TextFonts {
  nameFontConfig(join(folder, "fonts.conf"));
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as FontIndex;
  const loaded = new Set<string>();

  const fileWith = (family: string, character: string): string | null => {
    const code = character.codePointAt(0) as number;
    return index[family]?.find(({ covers }) => isInRuns(covers, code))?.file ?? null;
  };

  return {
    isCovered: (families, character) => families.some((family) => fileWith(family, character) !== null),
    async load(families, text) {
      const sharp = await loadSharp();
      for (const character of seenCharacters(text)) {
        const family = families.find((one) => fileWith(one, character) !== null);
        const file = family === undefined ? null : fileWith(family, character);
        if (file === null || loaded.has(file)) continue;
        const sample = { text: "x", font: `${family}, 10`, fontfile: join(folder, file) };
        await sharp(undefined, { text: sample }).raw().toBuffer();
        loaded.add(file);
      }
    },
  };
}

/** Whether a number lies in one of the runs, which rise. */
function isInRuns(runs: readonly number[], code: number): boolean {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[2 * middle + 1] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low < runs.length / 2 && (runs[2 * low] as number) <= code;
}

/** The folder build/fonts of this checkout: above this file, be it source or build. */
function findFonts(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const fonts = join(folder, "build", "fonts");
    if (existsSync(fonts)) return fonts;
  }
  throw new Error("The folder build/fonts is missing. Build the project again: npm run build");
}
