// node scripts/generate-client.mjs: writes the Prisma clients of both engines into app/data/generated when the schema changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withLock } from "./lock.mjs";

export const ROOT = join(import.meta.dirname, "..");
export const CACHE = join(ROOT, "node_modules", ".cache", "onevoice");

const SCHEMA = join(ROOT, "prisma", "schema.prisma");
const GENERATED = join(ROOT, "app", "data", "generated");
const STAMP = join(GENERATED, ".stamp");

/** @typedef {"sqlite" | "postgres"} Provider */

/** Which provider name Prisma writes for each engine. */
const PRISMA_PROVIDERS = { sqlite: "sqlite", postgres: "postgresql" };

/**
 * The text of schema.prisma for one engine: the same words with the provider and the client's folder swapped.
 *
 * @param {Provider} provider
 * @param {string} [output] the client's folder; absolute, or relative to where the text is put
 * @returns {string}
 */
export function schemaFor(provider, output) {
  const text = readFileSync(SCHEMA, "utf8");
  const swapped = text
    .replace(/(datasource \w+ \{\s*provider\s*=\s*)"sqlite"/, `$1"${PRISMA_PROVIDERS[provider]}"`)
    .replace(/(output\s*=\s*)"[^"]*"/, (all, key) => (output ? `${key}${JSON.stringify(output)}` : all));
  if (provider !== "sqlite" && swapped === text)
    throw new Error("schema.prisma has no datasource with provider sqlite");
  return swapped;
}

/**
 * Generates both clients unless they were generated from this schema by this version of Prisma.
 *
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<boolean>} true when they were generated
 */
export async function generateIfStale({ log = () => {} } = {}) {
  const stamp = clientStamp();
  if (isFresh(stamp)) return false;
  return withLock(join(CACHE, "generate.lock"), async () => {
    if (isFresh(stamp)) return false;
    log("Generating the Prisma clients");
    rmSync(STAMP, { force: true });
    for (const provider of /** @type {const} */ (["sqlite", "postgres"])) await generate(provider);
    writeFileSync(STAMP, stamp);
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

function clientStamp() {
  const prisma = createRequire(import.meta.url)("prisma/package.json").version;
  const hash = createHash("sha256").update(prisma);
  for (const file of [SCHEMA, import.meta.filename]) hash.update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {Provider} provider */
async function generate(provider) {
  mkdirSync(CACHE, { recursive: true });
  const schema = join(CACHE, `${provider}.prisma`);
  writeFileSync(schema, schemaFor(provider, join(GENERATED, provider)));
  await run(["generate", "--no-hints", "--schema", schema]);
}

/**
 * Prisma wants its schema engine to be a file that exists before it generates, and never runs it there: any executable
 * will do, and nothing is downloaded. Its check for a newer version and its telemetry are off.
 *
 * @param {string[]} args
 */
function run(args) {
  const cli = join(ROOT, "node_modules", "prisma", "build", "index.js");
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`prisma ${args[0]} ended with ${code}:\n${output}`));
      });
    })
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const generated = await generateIfStale({ log: console.log });
  console.log(generated ? "Generated the Prisma clients" : "The Prisma clients are up to date");
}
