import type { ChildProcess } from "node:child_process";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endChild, outputOf, startChild } from "./processes";

export interface BuiltServerOptions {
  /** Where its database and keys are. */
  folder: string;
  port: number;
  /** Settings and variables beside those of the folder and port. */
  env?: Record<string, string>;
  /** Arguments of node before the program. */
  nodeArgs?: readonly string[];
  /** Another command that becomes the server, in a process group of its own. */
  command?: readonly [string, ...string[]];
}

export interface BuiltServer {
  child: ChildProcess;
  /** Milliseconds from the start of the process to the first 200 of /readyz. */
  readyMs: number;
  output: () => string;
  end: (signal?: NodeJS.Signals) => Promise<void>;
}

const PROGRAM = "build/server/server.js";
const POLL_MS = 10;
const LONGEST_START_MS = 60_000;

/** The settings that put a server's database and keys into a folder. */
export function settingsIn(folder: string): Record<string, string> {
  return { DATABASE_URL: `file:${join(folder, "onevoice.sqlite")}`, ONEVOICE_KEY_FILE: join(folder, "keys.json") };
}

/** Starts the built server as an operator does, on the loopback address, and waits until it is ready. */
export async function startBuiltServer(options: BuiltServerOptions): Promise<BuiltServer> {
  const [command, ...args] = options.command ?? [process.execPath, ...(options.nodeArgs ?? []), PROGRAM];
  const started = performance.now();
  const child = startChild(command, args, {
    detached: options.command !== undefined,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(options.port),
      LOG_LEVEL: "error",
      ...settingsIn(options.folder),
      ...options.env,
    },
  });
  const output = outputOf(child);
  while (!(await isReady(options.port))) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || performance.now() - started > LONGEST_START_MS) {
      await endChild(child);
      throw new Error(`The server did not start:\n${output()}`);
    }
    await sleep(POLL_MS);
  }
  const readyMs = performance.now() - started;
  return { child, readyMs, output, end: (signal) => endChild(child, signal) };
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path: "/readyz", agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
}
