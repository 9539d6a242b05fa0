import type { Database } from "../data/database";
import type { Keys } from "../data/keys";

/** What services log to: ids and numbers only, never a name, an address, a token or a text. */
export interface Logger {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Everything a service needs from outside, built once by app/runtime.ts, and by tests with their own parts. */
export interface Ctx {
  db: Database;
  keys: Keys;
  /** The time now. */
  clock: () => Date;
  /** That many cryptographically random bytes. */
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** The only origin of links in mails, without a slash at the end. */
  publicUrl: string;
  mailFrom: { name: string; address: string };
  log: Logger;
}
