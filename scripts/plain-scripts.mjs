import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { transformWithEsbuild } from "vite";

/** Every browser that knows module scripts knows this much. */
const TARGET = "es2017";

/**
 * Vite plugin for the scripts that run beside no framework: `import { path, text } from "../scripts/page.ts?script"` gives
 * one file, made small, as text, and the address under which the server hands it out, which changes with the text. Such
 * a file imports nothing.
 *
 * @returns {import("vite").Plugin}
 */
export function plainScripts() {
  return {
    name: "onevoice-plain-scripts",
    enforce: "pre",
    async load(id) {
      const [file = "", query] = id.split("?");
      if (query !== "script") return null;
      this.addWatchFile(file);
      const { code } = await transformWithEsbuild(await readFile(file, "utf8"), file, {
        minify: true,
        format: "iife",
        target: TARGET,
        sourcemap: false,
      });
      const text = code.trim();
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 10);
      const path = `/assets/${basename(file, extname(file))}-${hash}.js`;
      return `export const path = ${JSON.stringify(path)};\nexport const text = ${JSON.stringify(text)};\n`;
    },
  };
}
