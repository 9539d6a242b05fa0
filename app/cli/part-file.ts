import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that appears under its name only once it is whole. */
export interface PartFile {
  write(text: string): Promise<void>;
  /** Puts it in place, on disk for good. */
  finish(): Promise<void>;
  /** Takes away what was written. */
  discard(): Promise<void>;
}

/** Two programs are writing the same file. */
export class PartFileError extends Error {
  override readonly name = "PartFileError";
}

/**
 * Begins a file that only its owner can read, as `PATH.part` (one that a killed program left is replaced), with the
 * folders above it. Throws what the file system throws, with PATH as the error's `path`.
 */
export async function openPartFile(path: string): Promise<PartFile> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const handle = await naming(path, async () => {
    await rm(part, { force: true });
    return open(part, "wx", 0o600);
  });
  const { ino } = await handle.stat();
  const isOurs = async () => (await stat(part).catch(() => null))?.ino === ino;
  return {
    write: async (text) => {
      await handle.writeFile(text);
    },
    finish: async () => {
      await handle.sync();
      await handle.close();
      if (!(await isOurs())) throw new PartFileError(`Another program writes ${path}. Name another file.`);
      await naming(path, () => rename(part, path));
    },
    discard: async () => {
      await handle.close();
      if (await isOurs()) await rm(part, { force: true });
    },
  };
}

/** Has errors name the file that was asked for, not the one that is written on the way. */
async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}
