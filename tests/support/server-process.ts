import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endChild, freePort, scratchFolder, startChild } from "./processes";

/** The built server as `npm start` runs it, in a process of its own, with a database and keys of its own. */
export interface ServerProcess {
  url: string;
  port: number;
  databaseUrl: string;
  keyFile: string;
  /** Everything that the process has written so far: its log, what it prints at the start, warnings. */
  output(): string;
  /** The one-time link that the process printed for staff. */
  staffLink(): string;
  /** Stops it as an operator would (SIGTERM), and removes its files. Throws when it did not end well. */
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, "..", "..");
const SERVER = join(ROOT, "build", "server", "server.js");
const GUARD = join(ROOT, "tests", "setup", "no-network.mjs");
const POLL_MS = 20;

/** Starts the built server on a free port of localhost and waits until it is ready. `settings` as in the environment. */
export async function startServerProcess(settings: Record<string, string> = {}): Promise<ServerProcess> {
  const folder = await scratchFolder("server");
  const port = await freePort();
  const databaseUrl = `file:${join(folder.path, "onevoice.sqlite")}`;
  const keyFile = join(folder.path, "keys.json");
  const child = startChild(process.execPath, ["--import", GUARD, SERVER], {
    cwd: folder.path,
    env: {
      PATH: process.env.PATH ?? "",
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      ONEVOICE_KEY_FILE: keyFile,
      PORT: String(port),
      ...settings,
    },
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece));
  const output = () => pieces.join("");
  const url = `http://localhost:${port}`;
  let hasEnded = false;
  child.once("exit", () => {
    hasEnded = true;
  });
  while (!(await isReady(`${url}/readyz`))) {
    if (hasEnded) throw new Error(`The server did not start:\n${output()}`);
    await sleep(POLL_MS);
  }
  while (!output().includes("/staff/sign-in/")) await sleep(POLL_MS);
  return {
    url,
    port,
    databaseUrl,
    keyFile,
    output,
    staffLink: () => /\S+\/staff\/sign-in\/\S+/.exec(output())?.[0] ?? "",
    stop: async () => {
      const closed = once(child, "close");
      await endChild(child, "SIGTERM");
      const [code, signal] = await closed;
      await folder.remove();
      if (code !== 0) throw new Error(`The server ended with ${code ?? signal}:\n${output()}`);
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
