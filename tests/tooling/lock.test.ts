import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../scripts/lock.mjs";

const LOCK_MODULE = pathToFileURL("scripts/lock.mjs").href;

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), "onevoice-lock-")), "folder", "lock");
});
afterEach(() => rm(join(file, "..", ".."), { recursive: true }));

/** A process that takes the lock and keeps it until it is killed. */
async function holder() {
  const script = `import { withLock } from "${LOCK_MODULE}";
    await withLock(process.argv[1], () => new Promise(() => { console.log("held"); setInterval(() => {}, 1000); }));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, file]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
}

test("work under one lock never overlaps", async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withLock(file, work)));
  expect(most).toBe(1);
});

test("a process that is killed leaves no lock behind", async () => {
  const child = await holder();
  let waited = false;
  const done = withLock(
    file,
    async () => "mine",
    () => {
      waited = true;
      child.kill("SIGKILL");
    },
  );
  expect(await done).toBe("mine");
  expect(waited).toBe(true);
});

test("the lock is given back when the work fails", async () => {
  await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(file, async () => "next")).toBe("next");
});
