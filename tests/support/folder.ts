import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** An empty folder for each test, removed after it. */
export interface TestFolder {
  path(...parts: string[]): string;
  read(...parts: string[]): Promise<Buffer>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Names in a folder, sorted. */
  list(path: string): Promise<string[]>;
}

export function useFolder(): TestFolder {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "onevoice-folder-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  const path = (...parts: string[]) => join(root, ...parts);
  return {
    path,
    read: (...parts) => readFile(path(...parts)),
    write: async (name, content) => {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
    },
    list: async (name) => (await readdir(path(name))).sort(),
  };
}
