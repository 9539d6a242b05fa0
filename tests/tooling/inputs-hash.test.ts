import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputsHash } from "../../scripts/inputs-hash.mjs";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "onevoice-inputs-"));
  await mkdir(join(root, "app", "generated"), { recursive: true });
  await writeFile(join(root, "app", "a.ts"), "one");
  await writeFile(join(root, "app", "generated", "b.ts"), "two");
  await writeFile(join(root, "lock.json"), "{}");
});
afterEach(() => rm(root, { recursive: true }));

const hash = () => inputsHash(root, ["app", "lock.json", "not-there"], ["app/generated"]);

test.each([
  { change: "a changed file", file: "app/a.ts", differs: true },
  { change: "a new file", file: "app/new.ts", differs: true },
  { change: "a file named as input", file: "lock.json", differs: true },
  { change: "a file in an ignored folder", file: "app/generated/b.ts", differs: false },
  { change: "a file that is no input", file: "other.txt", differs: false },
])("$change changes the hash: $differs", async ({ file, differs }) => {
  const before = hash();
  expect(hash()).toBe(before);
  await writeFile(join(root, file), "changed");
  expect(hash() !== before).toBe(differs);
});
