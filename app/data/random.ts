import { randomFillSync } from "node:crypto";

const POOL_BYTES = 8192;

/**
 * A source of cryptographically random bytes that asks the system for 8 KiB at a time: signing takes a few small pieces
 * per request. Every byte is handed out once and wiped from the pool.
 */
export function pooledRandom(): (bytes: number) => Uint8Array<ArrayBuffer> {
  const pool = new Uint8Array(POOL_BYTES);
  let next = POOL_BYTES;
  return (bytes) => {
    if (bytes > POOL_BYTES) return randomFillSync(new Uint8Array(bytes));
    if (next + bytes > POOL_BYTES) {
      randomFillSync(pool);
      next = 0;
    }
    const taken = pool.slice(next, next + bytes);
    pool.fill(0, next, next + bytes);
    next += bytes;
    return taken;
  };
}
