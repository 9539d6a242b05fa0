import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  addSealingKey,
  dropOldKeys,
  KeyFileError,
  loadKeys,
  loadOrCreateKeys,
  RELOAD_MS,
  SealError,
} from "../../app/data/keys";

let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-keys-"));
  file = join(folder, "keys.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Lets time pass for the keys, and for nobody else. */
function pass(milliseconds: number): void {
  const later = performance.now() + milliseconds;
  vi.spyOn(performance, "now").mockReturnValue(later);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("keys that are in use open at once what another process sealed under a new key", async () => {
  const inUse = await loadOrCreateKeys(file);
  const elsewhere = await addSealingKey(file);
  const { bytes } = elsewhere.seal(bytesOf("x"), "c");
  expect(textOf(inUse.unseal(bytes, "c"))).toBe("x");
});

test("keys that are in use seal under a new key soon after it was added", async () => {
  const inUse = await loadOrCreateKeys(file);
  await addSealingKey(file);
  pass(RELOAD_MS);
  expect(inUse.seal(bytesOf("x"), "c").keyId).toBe(2);
});

test("what was sealed in a process before a key was dropped still opens in it", async () => {
  const inUse = await loadOrCreateKeys(file);
  const { bytes } = inUse.seal(bytesOf("x"), "c");
  await addSealingKey(file);
  const other = await dropOldKeys(file);
  inUse.unseal(other.seal(bytesOf("y"), "c").bytes, "c");
  expect(textOf(inUse.unseal(bytes, "c"))).toBe("x");
  expect(() => other.unseal(bytes, "c")).toThrow(SealError);
});

test("a file that is taken away or broken meanwhile changes nothing for keys in use", async () => {
  const inUse = await loadOrCreateKeys(file);
  const { bytes } = inUse.seal(bytesOf("x"), "c");
  await writeFile(file, "{");
  pass(RELOAD_MS);
  expect(inUse.seal(bytesOf("y"), "c").keyId).toBe(1);
  expect(textOf(inUse.unseal(bytes, "c"))).toBe("x");
});

test("two changes at once: one is refused, none is lost, and a lock that a killed process left gives way", async () => {
  await loadOrCreateKeys(file);
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => addSealingKey(file)));
  const added = results.filter((result) => result.status === "fulfilled").length;
  for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(KeyFileError);
  expect((await loadKeys(file)).keyIds).toHaveLength(1 + added);
  expect(await readdir(folder)).toEqual(["keys.json"]);

  await writeFile(`${file}.new`, "");
  await expect(addSealingKey(file)).rejects.toThrow(/Another process is changing/);
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(`${file}.new`, longAgo, longAgo);
  expect((await addSealingKey(file)).currentKeyId).toBe(2 + added);
});

test("the old keys are kept when another key came in since they were looked at", async () => {
  const { currentKeyId } = await loadOrCreateKeys(file);
  await addSealingKey(file);
  await expect(dropOldKeys(file, currentKeyId)).rejects.toThrow(KeyFileError);
  expect((await loadKeys(file)).keyIds).toEqual([1, 2]);
});
