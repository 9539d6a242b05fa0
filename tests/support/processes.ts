import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const children = new Set<ChildProcess>();
const folders = new Set<string>();
let isCleaning = false;

/** Starts a process that ends with this one at the latest; with `detached`, its whole group does. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  cleanAtTheEnd();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  children.add(child);
  child.once("exit", () => {
    if (!options.detached) children.delete(child);
  });
  if (options.detached) groups.add(child);
  return child;
}

const groups = new WeakSet<ChildProcess>();

/** Sends a signal (SIGKILL unless named) to the process, or its group when it has its own, and waits for its end. */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  const isRunning = child.exitCode === null && child.signalCode === null;
  const exit = isRunning ? once(child, "exit") : null;
  send(child, signal);
  await exit;
  children.delete(child);
}

/** What a process writes to its two outputs, joined as it comes. */
export function outputOf(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => {
      text = (text + piece).slice(-MAX_OUTPUT);
    });
  return () => text;
}

const MAX_OUTPUT = 20_000;

/** Runs a process to its end and returns what it wrote to its standard output. Throws when it ends with an error. */
export async function runChild(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = startChild(command, args, options);
  let written = "";
  child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
    written += piece;
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    errors = (errors + piece).slice(-MAX_OUTPUT);
  });
  // Rejects when the command is not there.
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code ?? signal}:\n${errors || written}`);
  return written;
}

/** A temporary folder of its own that is gone after this process; `remove` takes it away earlier. */
export async function scratchFolder(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  cleanAtTheEnd();
  const path = await mkdtemp(join(tmpdir(), `onevoice-${name}-`));
  folders.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      folders.delete(path);
    },
  };
}

/** A port of the loopback address that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function send(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (groups.has(child) && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended meanwhile.
  }
}

function cleanAtTheEnd(): void {
  if (isCleaning) return;
  isCleaning = true;
  process.on("exit", () => {
    for (const child of children) send(child, "SIGKILL");
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)
    process.once(signal, () => process.exit(code));
}
