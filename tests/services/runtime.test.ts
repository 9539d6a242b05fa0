import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Env, readEnv } from "../../app/env";
import { createRuntime } from "../../app/runtime";
import { createTestDatabase } from "../support/database";
import { useFolder } from "../support/folder";
import { sign } from "../support/sign";

const folder = useFolder();

async function freshEnv(): Promise<{ env: Env; drop: () => Promise<void> }> {
  const copy = await createTestDatabase();
  const variables = { DATABASE_URL: copy.url, ONEVOICE_KEY_FILE: folder.path("keys.json"), LOG_LEVEL: "silent" };
  return { env: readEnv(variables), drop: copy.drop };
}

test("the first start makes keys and the demo campaign, the second neither again", async () => {
  const { env, drop } = await freshEnv();
  const first = await createRuntime(env);
  const second = await createRuntime(env);
  expect(second.keys.publicKey).toEqual(first.keys.publicKey);
  expect(await second.db.read.campaign.count()).toBe(1);
  await first.close();
  await second.close();
  await drop();
});

test("the command line makes no keys: it says what to do", async () => {
  const { env, drop } = await freshEnv();
  await expect(createRuntime(env, { role: "cli" })).rejects.toThrow(/npm start once/);
  await drop();
});

test("a missing key file beside signatures stops the start, and nothing is made in its place", async () => {
  const { env, drop } = await freshEnv();
  const runtime = await createRuntime(env);
  await sign(runtime, "un-commission-of-inquiry");
  await runtime.close();
  await rm(env.keyFile);
  for (const role of ["server", "cli"] as const)
    await expect(createRuntime(env, { role })).rejects.toThrow(/is missing[\s\S]*Restore it/);
  await expect(rm(env.keyFile)).rejects.toThrow(/ENOENT/);
  await drop();
});

test.each([
  ["a server that is not there", "postgres://user:secret@127.0.0.1:1/nowhere", /cannot be reached\. Check host, port/],
  ["a folder in the place of the file", "file:FOLDER", /cannot be opened\. Set DATABASE_URL to file:PATH/],
])("%s is told with what to do, and no password", async (_, url, message) => {
  const env = readEnv({
    DATABASE_URL: url.replace("FOLDER", folder.path()),
    ONEVOICE_KEY_FILE: folder.path("keys.json"),
    LOG_LEVEL: "silent",
  });
  for (const role of ["server", "cli"] as const) {
    await expect(createRuntime(env, { role })).rejects.toThrow(message);
    await expect(createRuntime(env, { role })).rejects.not.toThrow(/secret/);
  }
});
