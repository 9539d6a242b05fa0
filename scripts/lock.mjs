import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";

const LOCK_TIMEOUT_MS = 10 * 60_000;
const RETRY_MS = 100;

/**
 * Runs `work` while no other process runs work under the same lock file. The lock is the operating system's (through
 * SQLite), so a process that is killed leaves none behind.
 *
 * @template T
 * @param {string} file path of the lock file; it and its folder are made
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(file, { timeout: 0 });
  const deadline = Date.now() + LOCK_TIMEOUT_MS;
  let waited = false;
  try {
    for (;;) {
      try {
        lock.exec("BEGIN EXCLUSIVE");
        break;
      } catch (error) {
        if (/** @type {{code?: string}} */ (error).code !== "SQLITE_BUSY" || Date.now() > deadline) throw error;
        if (!waited) onWait?.();
        waited = true;
        await sleep(RETRY_MS);
      }
    }
    return await work();
  } finally {
    lock.close();
  }
}
