import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Stage, type StageOptions, setStage } from "./stage";

/** A stage for the tests of a file, with a folder of its own. */
export function useStage(options: Omit<StageOptions, "folder">): () => Stage {
  let folder = "";
  let stage: Stage | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "onevoice-stage-"));
    stage = await setStage({ ...options, folder });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!stage) throw new Error("The stage is there only while a test runs");
    return stage;
  };
}
