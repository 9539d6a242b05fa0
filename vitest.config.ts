import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { plainScripts } from "./scripts/plain-scripts.mjs";

const GUARDS = ["tests/setup/no-console.ts", "tests/setup/no-network.mjs"];
const DATA_TESTS = ["tests/data/**/*.test.{ts,tsx}", "tests/services/**/*.test.{ts,tsx}", "tests/worker/**/*.test.ts"];
const SERVER_TESTS = ["tests/http/**/*.test.{ts,tsx}", "tests/routes/**/*.test.{ts,tsx}", "tests/cli/**/*.test.ts"];
const BROWSER_TESTS = ["tests/e2e/**/*.test.ts"];
/** Suites that are run by their own commands: npm run faults, npm run bench. */
const OTHER_SUITES = ["tests/faults/**", "tests/bench/**", "tests/walk/**"];

const SECOND = 1000;

export default defineConfig({
  plugins: [plainScripts()],
  test: {
    // Two cores is what the smallest machine that runs this suite has.
    maxWorkers: 2,
    setupFiles: GUARDS,
    testTimeout: 10 * SECOND,
    hookTimeout: 60 * SECOND,
    // What a test waits for comes when the machine comes to it.
    expect: { poll: { timeout: 15 * SECOND } },
    teardownTimeout: 20 * SECOND,
    // Rules of time must not lean on where the machine stands.
    env: { TZ: "Pacific/Auckland" },
    projects: [
      project("unit", {
        include: ["tests/**/*.test.{ts,tsx}"],
        exclude: [...DATA_TESTS, ...SERVER_TESTS, ...BROWSER_TESTS, ...OTHER_SUITES],
      }),
      project("data-sqlite", {
        include: DATA_TESTS,
        globalSetup: ["tests/setup/sqlite.ts"],
        provide: { engine: "sqlite" },
      }),
      project("data-postgres", {
        include: DATA_TESTS,
        globalSetup: ["tests/setup/postgres.ts"],
        provide: { engine: "postgres" },
      }),
      project("web", {
        include: SERVER_TESTS,
        globalSetup: ["tests/setup/build.ts", "tests/setup/sqlite.ts"],
        provide: { engine: "sqlite" },
        testTimeout: 30 * SECOND,
      }),
      project("e2e", {
        include: BROWSER_TESTS,
        globalSetup: ["tests/setup/build.ts", "tests/setup/sqlite.ts", "tests/setup/chromium.ts"],
        provide: { engine: "sqlite" },
        testTimeout: 60 * SECOND,
      }),
    ],
  },
});

type ProjectTests = NonNullable<Extract<TestProjectConfiguration, { test?: unknown }>["test"]>;

function project(name: string, test: ProjectTests): TestProjectConfiguration {
  return { extends: true, test: { name, ...test } };
}
