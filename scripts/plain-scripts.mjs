import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { build, transformWithEsbuild } from "vite";

/** Every browser that knows module scripts knows this much. */
const TARGET = "es2017";

/** A script with imports: modules that belong to none of ours. */
const IMPORTS = /^import\b/m;

/**
 * Vite plugin for the scripts that run beside no framework: `import { path, text } from "../scripts/page.ts?script"` gives
 * one file, made small, as text, and the address under which the server hands it out, which changes with the text. What
 * a script imports from packages is put into it.
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
      const source = await readFile(file, "utf8");
      const code = IMPORTS.test(source) ? await bundle(file) : await shrink(source, file);
      const text = code.trim();
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 10);
      const path = `/assets/${basename(file, extname(file))}-${hash}.js`;
      return `export const path = ${JSON.stringify(path)};\nexport const text = ${JSON.stringify(text)};\n`;
    },
  };
}

/** @param {string} source @param {string} file */
async function shrink(source, file) {
  const options = { minify: true, format: /** @type {const} */ ("iife"), target: TARGET, sourcemap: false };
  return (await transformWithEsbuild(source, file, options)).code;
}

/** @param {string} file */
async function bundle(file) {
  const made = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: TARGET,
      sourcemap: false,
      lib: { entry: file, formats: ["iife"], name: "plain" },
    },
  });
  const [first] = [made].flat();
  if (!first || !("output" in first)) throw new Error(`${file} was not built`);
  return first.output[0].code;
}
