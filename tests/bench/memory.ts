import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { outputOf } from "../support/processes";

const SAMPLE_MS = 25;

export interface Usage {
  seconds: number;
  /** The most memory that the process and its children held at once, in megabytes of 2^20 bytes. */
  peakMb: number;
}

/** Waits for a process's end and watches its memory (Linux: /proc). Throws when it ends with an error. */
export async function watch(child: ChildProcess): Promise<Usage> {
  const started = performance.now();
  const output = outputOf(child);
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, heldBy(child.pid as number));
  }, SAMPLE_MS);
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`A process ended with ${code ?? signal}:\n${output()}`);
  return { seconds: (performance.now() - started) / 1000, peakMb: peakKb / 1024 };
}

/** The peak of the process itself (VmHWM), or what it and its children hold now, whichever is more; in kB. */
function heldBy(pid: number): number {
  const own = statusOf(pid);
  const children = childrenOf(pid).reduce((sum, child) => sum + statusOf(child).now, 0);
  return Math.max(own.peak, own.now + children);
}

function statusOf(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { now: field("VmRSS"), peak: field("VmHWM") };
  } catch {
    return { now: 0, peak: 0 };
  }
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.flatMap((task) => {
      const line = readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim();
      return line === "" ? [] : line.split(" ").map(Number);
    });
  } catch {
    return [];
  }
}
