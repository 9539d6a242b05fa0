// npm run build: builds the application into build/ when something it is made of changed.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CACHE, generateIfStale, ROOT } from "./generate-client.mjs";
import { inputsHash } from "./inputs-hash.mjs";
import { withLock } from "./lock.mjs";
import { unpackFontsIfStale } from "./unpack-fonts.mjs";

const STAMP = join(ROOT, "build", ".stamp");
const INPUTS = [
  "app",
  "emails",
  "prisma/schema.prisma",
  "public",
  "vite.config.ts",
  "scripts/plain-scripts.mjs",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
];
/** Generated from prisma/schema.prisma, which is an input itself. */
const IGNORED = ["app/data/generated"];

/** The built entry points. */
export const SERVER = pathToFileURL(join(ROOT, "build", "server", "server.js")).href;
export const CLI = pathToFileURL(join(ROOT, "build", "server", "cli.js")).href;

/**
 * Generates the Prisma clients, builds and unpacks the fonts (a build empties its folder first), unless what is in build/
 * was made from the same inputs. Of several processes that come here at once one builds and the others wait for it.
 *
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<boolean>} true when it was built
 */
export async function buildIfStale({ log = () => {} } = {}) {
  const built = !isFresh() && (await buildAlone(log));
  await unpackFontsIfStale({ log });
  return built;
}

/** @param {(line: string) => void} log */
async function buildAlone(log) {
  const onWait = () => log("Another process is building: waiting for it");
  const work = async () => {
    if (isFresh()) return false;
    await generateIfStale({ log });
    const started = Date.now();
    log("Building the application (only after a change)");
    rmSync(STAMP, { force: true });
    const hash = inputsHash(ROOT, INPUTS, IGNORED);
    await build();
    writeFileSync(STAMP, hash);
    log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return true;
  };
  return withLock(join(CACHE, "build.lock"), work, onWait);
}

function isFresh() {
  try {
    return readFileSync(STAMP, "utf8") === inputsHash(ROOT, INPUTS, IGNORED);
  } catch {
    return false;
  }
}

function build() {
  const remix = join(ROOT, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const child = spawn(process.execPath, [remix, "vite:build"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The build ended with ${code}:\n${output}`));
      });
    })
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const built = await buildIfStale({ log: console.log });
  if (!built) console.log("The build is up to date");
}
