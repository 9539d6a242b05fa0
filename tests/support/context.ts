import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Keys, loadOrCreateKeys } from "../../app/data/keys";
import type { Ctx } from "../../app/services/context";
import { type FrozenClock, frozenClock } from "./clock";
import { useDatabase } from "./database";

const silent = () => undefined;

/** A context whose clock stands still and that can be used only while a test runs. */
export interface TestContext {
  ctx: Ctx;
  clock: FrozenClock;
}

/** A service context on a database of the test file's own (or each test's), with fresh keys and a frozen clock. */
export function useContext({ per = "test" }: { per?: "file" | "test" } = {}): () => TestContext {
  const database = useDatabase({ per });
  let folder = "";
  let keys: Keys;
  let clock: FrozenClock;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "onevoice-keys-"));
    keys = await loadOrCreateKeys(join(folder, "keys.json"));
    clock = frozenClock();
  });
  beforeEach(() => {
    clock.set("2026-03-01T12:00:00.000Z");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => ({
    clock,
    ctx: {
      db: database(),
      keys,
      clock: clock.now,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      publicUrl: "http://localhost:3000",
      mailFrom: { name: "One Voice", address: "campaigns@onevoice.example" },
      log: { debug: silent, info: silent, warn: silent, error: silent },
    },
  });
}
