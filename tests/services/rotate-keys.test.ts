import { chmod, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { addSealingKey, KeyFileError, type Keys, loadKeys, loadOrCreateKeys, sealedUnder } from "../../app/data/keys";
import type { Ctx } from "../../app/services/context";
import { rotateKeys } from "../../app/services/keys/rotate-keys";
import { storeLocalMail } from "../../app/services/mail/store-local-mail";
import { readSignature } from "../../app/services/signatures/read-signature";
import { unsealPerson } from "../../app/services/signatures/sealed-person";
import { seedSignatures } from "../../app/services/signatures/seed-signatures";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const folder = useFolder();

/** A context whose keys are a file of the test's own. */
async function withKeyFile(): Promise<{ ctx: Ctx; keyFile: string; slug: string }> {
  const keyFile = folder.path("keys.json");
  const ctx = { ...context().ctx, keys: await loadOrCreateKeys(keyFile) };
  const { slug } = await launchTestCampaign(ctx);
  await seedSignatures(ctx, { slug, signatures: 450, seed: 1 });
  return { ctx, keyFile, slug };
}

async function opensAll(ctx: Ctx, keys: Keys): Promise<number> {
  const rows = await ctx.db.read.signature.findMany();
  for (const row of rows) {
    const person = unsealPerson(keys, row.id, row.sealed as Uint8Array);
    expect(ctx.keys.emailKey(person.email)).toBe(row.emailKey);
    expect(sealedUnder(row.sealed as Uint8Array)).toBe(row.keyId);
  }
  return rows.length;
}

test("rotating seals everybody anew under one new key; the file then holds only that one", async () => {
  const { ctx, keyFile } = await withKeyFile();
  await storeMail(ctx);
  const oldFile = await readFile(keyFile, "utf8");
  expect(await rotateKeys(ctx, { keyFile, graceMs: 0 })).toEqual({
    outcome: "rotated",
    isNew: true,
    keyId: 2,
    resealed: 450,
  });
  const keys = await loadKeys(keyFile);
  expect(keys.keyIds).toEqual([2]);
  expect(await opensAll(ctx, keys)).toBe(450);
  expect(await ctx.db.read.signature.count({ where: { keyId: { not: 2 } } })).toBe(0);
  const mail = await ctx.db.read.localMail.findFirstOrThrow();
  expect(Buffer.from(keys.unseal(mail.sealed, `localmail:${mail.id}`)).toString()).toBe("a mail");
  const [before, after] = [JSON.parse(oldFile), JSON.parse(await readFile(keyFile, "utf8"))];
  expect([after.index, after.token, after.signing]).toEqual([before.index, before.token, before.signing]);
});

test("a server that runs meanwhile goes on: it opens what is sealed anew, and seals under the new key", async () => {
  const { ctx, keyFile, slug } = await withKeyFile();
  const server = { ...ctx, keys: await loadKeys(keyFile) };
  const token = await signAndConfirm(server, slug, { name: "Ada Example", email: "ada@example.org" });
  await rotateKeys({ ...ctx, keys: await loadKeys(keyFile) }, { keyFile, graceMs: 0 });
  expect(await readSignature(server, { token })).toMatchObject({ name: "Ada Example" });
  expect(server.keys.currentKeyId).toBe(2);
  await signAndConfirm(server, slug, { name: "Later Example", email: "later@example.org" });
  expect(await ctx.db.read.signature.count({ where: { keyId: { not: 2 } } })).toBe(0);
});

test("what is sealed under the old key while the rows are done is done too, before the old key goes", async () => {
  const { ctx, keyFile, slug } = await withKeyFile();
  const old = JSON.parse(await readFile(keyFile, "utf8"));
  let isLate = false;
  await rotateKeys(ctx, {
    keyFile,
    graceMs: 0,
    onProgress: async (step) => {
      if (step !== "waiting" || isLate) return;
      isLate = true;
      await folder.write("old.json", JSON.stringify(old));
      await chmod(folder.path("old.json"), 0o600);
      const slow = { ...ctx, keys: await loadKeys(folder.path("old.json")) };
      await signAndConfirm(slow, slug, { name: "Slow Example", email: "slow@example.org" });
    },
  });
  expect(isLate).toBe(true);
  expect(await opensAll(ctx, await loadKeys(keyFile))).toBe(451);
});

test("interrupted at any point everything opens, and the next run finishes", async () => {
  const { ctx, keyFile } = await withKeyFile();
  const stop = new AbortController();
  const first = await rotateKeys(ctx, { keyFile, graceMs: 0, signal: stop.signal, onProgress: () => stop.abort() });
  expect(first).toMatchObject({ outcome: "interrupted", resealed: 200 });
  expect((await loadKeys(keyFile)).keyIds).toEqual([1, 2]);
  expect(await opensAll(ctx, await loadKeys(keyFile))).toBe(450);
  expect(await rotateKeys(ctx, { keyFile, graceMs: 0 })).toMatchObject({
    outcome: "rotated",
    isNew: false,
    resealed: 250,
  });
  expect(await opensAll(ctx, await loadKeys(keyFile))).toBe(450);
});

test("a key that another rotation added meanwhile is not dropped", async () => {
  const { ctx, keyFile } = await withKeyFile();
  let added: Promise<Keys> | null = null;
  const running = rotateKeys(ctx, {
    keyFile,
    graceMs: 0,
    onProgress: () => {
      added ??= addSealingKey(keyFile);
    },
  });
  await expect(running).rejects.toThrow(KeyFileError);
  await added;
  expect((await loadKeys(keyFile)).keyIds).toEqual([1, 2, 3]);
  expect(await opensAll(ctx, await loadKeys(keyFile))).toBe(450);
  expect(await rotateKeys(ctx, { keyFile, graceMs: 0 })).toMatchObject({ outcome: "rotated", keyId: 3 });
});

async function storeMail(ctx: Ctx): Promise<void> {
  await storeLocalMail(ctx, new TextEncoder().encode("a mail"));
}
