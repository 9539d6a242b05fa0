import { closeSync, openSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "../support/processes";

/** The preloaded library (io-shim.c) of one process, as seen from outside. */
export interface IoShim {
  /** What the process needs in its environment. */
  env: Record<string, string>;
  /** Flushes of write-ahead logs until now. */
  logFlushes(): number;
  /** Writes that were refused until now. */
  refused(): number;
  /** From now on the disk below the folder is full, or no longer. */
  setFull(isFull: boolean): void;
}

const SOURCE = fileURLToPath(new URL("./io-shim.c", import.meta.url));
const COUNTERS = ["logFlushes", "otherFlushes", "isFull", "refused"] as const;
const COUNTER_BYTES = 8;

/**
 * Compiles the shim and makes its counters in a folder. Throws an Error that says what is missing: it takes Linux and a
 * C compiler, which building better-sqlite3 from source takes as well.
 */
export async function buildIoShim(folder: string): Promise<IoShim> {
  if (process.platform !== "linux") throw new Error("missing: Linux, for LD_PRELOAD");
  const library = join(folder, "io-shim.so");
  await compile(["-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"]);
  const counters = join(folder, "io-shim.counters");
  writeFileSync(counters, Buffer.alloc(COUNTERS.length * COUNTER_BYTES));
  return {
    env: { LD_PRELOAD: library, IO_SHIM_COUNTERS: counters, IO_SHIM_FOLDER: folder },
    logFlushes: () => readCounter(counters, "logFlushes"),
    refused: () => readCounter(counters, "refused"),
    setFull: (isFull) => {
      const value = Buffer.alloc(COUNTER_BYTES);
      value.writeBigUInt64LE(isFull ? 1n : 0n);
      const fd = openSync(counters, "r+");
      writeSync(fd, value, 0, COUNTER_BYTES, COUNTERS.indexOf("isFull") * COUNTER_BYTES);
      closeSync(fd);
    },
  };
}

/** A counter of the shim whose file this is. */
export function readCounter(file: string, name: (typeof COUNTERS)[number]): number {
  const value = Buffer.alloc(COUNTER_BYTES);
  const fd = openSync(file, "r");
  readSync(fd, value, 0, COUNTER_BYTES, COUNTERS.indexOf(name) * COUNTER_BYTES);
  closeSync(fd);
  return Number(value.readBigUInt64LE());
}

async function compile(args: readonly string[]): Promise<void> {
  const compilers = [process.env.CC, "cc", "gcc", "clang"].filter((name) => name !== undefined && name !== "");
  for (const compiler of compilers) {
    try {
      await runChild(compiler as string, args);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error("missing: a C compiler (cc, gcc or clang)");
}
