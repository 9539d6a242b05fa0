import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { type FileHandle, link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";

/** The key file cannot be used; the message tells the operator what to do. */
export class KeyFileError extends Error {
  override readonly name = "KeyFileError";
}

export const KEY_BYTES = 32;
const CHANGE_TIMEOUT_MS = 60_000;

const key32 = z
  .string()
  .refine((text) => Buffer.from(text, "base64").length === KEY_BYTES, "must be 32 bytes in base64");

const keyFileSchema = z.object({
  version: z.literal(1),
  current: z.number().int().min(1).max(0xffff),
  seal: z.record(z.string().regex(/^[1-9]\d{0,4}$/), key32),
  index: key32,
  token: key32,
  signing: z.string(),
});

/** What the file holds: sealing keys by number, the other keys, the Ed25519 key as PKCS 8. */
export type KeyFile = z.infer<typeof keyFileSchema>;

/** Reads and checks the file. Throws ENOENT, or KeyFileError when others can read it or it is broken. */
export function readKeyFile(path: string): KeyFile {
  const { mode, isFile } = facts(path);
  if (!isFile) throw new KeyFileError(`${path} is no file. Set ONEVOICE_KEY_FILE to the key file itself.`);
  if (process.platform !== "win32" && (mode & 0o077) !== 0)
    throw new KeyFileError(`${path} can be read by other users of this machine. Run: chmod 600 ${path}`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new KeyFileError(`${path} is not readable as JSON. Restore it from your backup.`, { cause: error });
  }
  const parsed = keyFileSchema.safeParse(json);
  if (!parsed.success || parsed.data.seal[String(parsed.data.current)] === undefined)
    throw new KeyFileError(`${path} is not a One Voice key file (or was cut off). Restore it from your backup.`);
  return parsed.data;
}

function facts(path: string): { mode: number; isFile: boolean } {
  const stats = statSync(path);
  return { mode: stats.mode, isFile: stats.isFile() };
}

/** What changes when a file is replaced. */
export function stampOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}

/** Makes a key file with fresh keys and mode 0600, whole at once; does nothing when there is one. */
export async function createKeyFile(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const file: KeyFile = {
    version: 1,
    current: 1,
    seal: { 1: newKey() },
    index: newKey(),
    token: newKey(),
    signing: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"),
  };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(beside, "wx", 0o600);
    await writeTo(handle, file);
    await handle.close();
    await link(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Replaces the key file by what `change` makes of it. The new file beside it, which only one process can make, is the
 * lock; one that lies there for CHANGE_TIMEOUT_MS was left by a process that was killed.
 */
export async function changeKeyFile(path: string, change: (file: KeyFile) => KeyFile): Promise<void> {
  const beside = `${path}.new`;
  const left = await stat(beside).catch(() => null);
  if (left && Date.now() - left.mtimeMs > CHANGE_TIMEOUT_MS) await rm(beside, { force: true });
  const handle = await open(beside, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new KeyFileError(`Another process is changing ${path}. Run this again in a minute.`, { cause: error });
  });
  try {
    await writeTo(handle, change(readKeyFile(path)));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function writeTo(handle: FileHandle, file: KeyFile): Promise<void> {
  await handle.writeFile(`${JSON.stringify(file, null, 2)}\n`);
  await handle.sync();
}

/** A fresh key, in base64. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}
