import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { CACHE } from "../../scripts/generate-client.mjs";
import "./provided";

const require = createRequire(import.meta.url);

/** Packages of fonts that pages are shown with in tests; Latin, Greek and Cyrillic come with the browser. */
const FONTS = {
  hangul: "@expo-google-fonts/nanum-gothic",
  arabic: "@expo-google-fonts/noto-sans-arabic",
  kana: "@expo-google-fonts/sawarabi-gothic",
  han: "@expo-google-fonts/zcool-xiaowei",
};

/** Unpacks the headless browser from npm, once per installation, and tells the tests where it is. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", await prepareChromium());
}

/** Path of the browser, and what its process needs in its environment. */
export async function prepareChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(CACHE, "chromium");
  if (!existsSync(folder)) await unpack(folder);
  await writeFile(join(folder, "fonts.conf"), fontConfig(folder));
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/**
 * In a folder of its own that gets its name at the end: an interrupted or a second run finds all of it or nothing. The
 * package unpacks its libraries (NSS, which a machine without a desktop may lack) only where it believes to be on AWS.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, "unpack-chromium.mjs")], {
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
}

/** What every family ends in, known or not: the fonts there are, in the order in which they are asked for a letter. */
function fallbacks(): string {
  const fonts = ["Open Sans", "NanumGothic", "Noto Sans Arabic", "Sawarabi Gothic", "ZCOOL XiaoWei"];
  const families = fonts.map((font) => `<string>${font}</string>`).join("");
  return `  <match target="pattern"><edit name="family" mode="append_last" binding="strong">${families}</edit></match>`;
}

function fontConfig(folder: string): string {
  const packages = Object.values(FONTS).map((name) => dirname(require.resolve(`${name}/package.json`)));
  const folders = [join(folder, "fonts", "fonts"), ...packages];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join("\n")}
  <cachedir>${join(folder, "font-cache")}</cachedir>
${fallbacks()}
</fontconfig>
`;
}
