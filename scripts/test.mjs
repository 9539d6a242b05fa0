// npm test: every check and every test. Its last line is `N passed, N failed`, with a check counted as one.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./build-if-stale.mjs";
import { generateIfStale, ROOT } from "./generate-client.mjs";

const MINUTE_MS = 60_000;
const CHECK_LIMIT_MS = 5 * MINUTE_MS;
const TESTS_LIMIT_MS = 20 * MINUTE_MS;
const RESULTS = join(ROOT, "test-results", "vitest.json");

let passed = 0;
let failed = 0;

await check("prisma clients", () => generateIfStale());
// The type checker is the longest check by far and uses one core: the others run beside it.
await Promise.all([
  check("types", () => tool("typescript/bin/tsc", ["--noEmit"])),
  (async () => {
    await check("lint and format", () => tool("@biomejs/biome/bin/biome", ["ci", "--colors=off"]));
    await check("unused code", () => tool("knip/bin/knip.js", ["--no-progress"]));
    await check("build", () => buildIfStale());
  })(),
]);
await tests();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs one check, prints its name and time, and what it said if it failed.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} run
 */
async function check(name, run) {
  const started = Date.now();
  try {
    await run();
    passed += 1;
    console.log(`ok      ${name} (${seconds(started)})`);
  } catch (error) {
    failed += 1;
    console.log(`failed  ${name} (${seconds(started)})\n${error instanceof Error ? error.message : error}`);
  }
}

async function tests() {
  const started = Date.now();
  rmSync(RESULTS, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`];
  const code = await spawnTool("vitest/vitest.mjs", args, { limit: TESTS_LIMIT_MS, stdio: "inherit" });
  const counts = readResults();
  passed += counts.passed;
  failed += counts.failed;
  const noneRan = counts.passed + counts.failed === 0;
  // A run can also fail outside its tests: an error nobody caught, a set-up that broke, the time limit.
  if (noneRan || (code !== 0 && counts.failed === 0)) failed += 1;
  console.log(`${code === 0 && !noneRan ? "ok    " : "failed"}  tests (${seconds(started)})`);
}

/** @returns {{passed: number, failed: number}} */
function readResults() {
  try {
    const results = JSON.parse(readFileSync(RESULTS, "utf8"));
    // A file that could not even be loaded has failed without a test of its own.
    const brokenFiles = results.testResults.filter(
      (/** @type {{status: string, assertionResults: {status: string}[]}} */ file) =>
        file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
    );
    return { passed: results.numPassedTests, failed: results.numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {string} script path below node_modules
 * @param {string[]} args
 */
async function tool(script, args) {
  let output = "";
  const code = await spawnTool(script, args, {
    limit: CHECK_LIMIT_MS,
    stdio: "pipe",
    onOutput: (text) => (output += text),
  });
  if (code !== 0) throw new Error(output);
}

/**
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {{limit: number, stdio: "inherit" | "pipe", onOutput?: (text: string) => void}} options
 * @returns {Promise<number | null>} exit code; null when a signal ended it
 */
function spawnTool(script, args, { limit, stdio, onOutput }) {
  const child = spawn(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    cwd: ROOT,
    stdio: ["ignore", stdio, stdio],
    timeout: limit,
  });
  child.stdout?.on("data", (chunk) => onOutput?.(String(chunk)));
  child.stderr?.on("data", (chunk) => onOutput?.(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
