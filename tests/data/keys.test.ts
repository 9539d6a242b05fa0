import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addSealingKey, dropOldKeys, KeyFileError, loadKeys, loadOrCreateKeys, SealError } from "../../app/data/keys";

let folder = "";
let file = "";
const text = (plain: string) => new TextEncoder().encode(plain);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-keys-"));
  file = join(folder, "deep", "keys.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("keys are made once, with mode 0600, and read again the same", async () => {
  const [first, second] = await Promise.all([loadOrCreateKeys(file), loadOrCreateKeys(file)]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(first.emailKey("a@example.org")).toBe(second.emailKey("a@example.org"));
  expect(first.publicKey).toEqual((await loadKeys(file)).publicKey);
});

test("a key file that others may read stops the start and says what to do", async () => {
  await loadOrCreateKeys(file);
  await chmod(file, 0o644);
  await expect(loadKeys(file)).rejects.toThrow(/chmod 600/);
});

test.each([
  ["cut off", (content: string) => content.slice(0, 40)],
  ["not ours", () => "{}"],
  ["without its current key", (content: string) => content.replace('"current": 1', '"current": 9')],
])("a key file that is %s is refused", async (_, change) => {
  await loadOrCreateKeys(file);
  await writeFile(file, change(await readFile(file, "utf8")));
  await expect(loadKeys(file)).rejects.toThrow(KeyFileError);
});

test("what is sealed opens in its own context only, and no changed byte passes", async () => {
  const keys = await loadOrCreateKeys(file);
  const { bytes } = keys.seal(text("Ada Example"), "signature:1");
  expect(new TextDecoder().decode(keys.unseal(bytes, "signature:1"))).toBe("Ada Example");
  expect(() => keys.unseal(bytes, "signature:2")).toThrow(SealError);
  for (let i = 0; i < bytes.length; i++) {
    const changed = Uint8Array.from(bytes);
    changed[i] = (changed[i] as number) ^ 1;
    expect(() => keys.unseal(changed, "signature:1")).toThrow(SealError);
  }
});

test("sealing the same text twice gives other bytes", async () => {
  const keys = await loadOrCreateKeys(file);
  expect(keys.seal(text("x"), "c").bytes).not.toEqual(keys.seal(text("x"), "c").bytes);
});

test("a new sealing key is used for what comes, old bytes still open until the old keys are dropped", async () => {
  const before = await loadOrCreateKeys(file);
  const { bytes } = before.seal(text("x"), "c");
  const after = await addSealingKey(file);
  expect(after.currentKeyId).toBe(2);
  expect(after.unseal(bytes, "c")).toEqual(before.unseal(bytes, "c"));
  expect(after.seal(text("x"), "c").keyId).toBe(2);
  expect(after.emailKey("a@example.org")).toBe(before.emailKey("a@example.org"));
  const dropped = await dropOldKeys(file);
  expect(() => dropped.unseal(bytes, "c")).toThrow(SealError);
});

test("tokens differ by purpose, campaign, signature and nonce, and are 192 bits", async () => {
  const keys = await loadOrCreateKeys(file);
  const subject = { campaignId: "c", signatureId: "s", nonce: new Uint8Array(16) };
  const tokens = [
    keys.token("confirm", subject),
    keys.token("manage", subject),
    keys.token("confirm", { ...subject, campaignId: "d" }),
    keys.token("confirm", { ...subject, signatureId: "t" }),
    keys.token("confirm", { ...subject, nonce: new Uint8Array(16).fill(1) }),
  ];
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
});
