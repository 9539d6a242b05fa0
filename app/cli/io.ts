import { SingleBar } from "cli-progress";

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Io {
  /** One line of the result. */
  out(line: string): void;
  /** One line for the person who waits. */
  note(line: string): void;
  /** Shows how far long work is; see Progress. */
  progress(): Progress;
  /** Aborted by the first Ctrl-C. */
  signal: AbortSignal;
}

/** A bar where somebody watches, else a line every few seconds. */
export interface Progress {
  update(label: string, done: number, total: number): void;
  /** Takes the bar away. To be called before anything else is written. */
  stop(): void;
}

export interface Streams {
  stdout: { write(text: string): unknown };
  stderr: NodeJS.WriteStream | { write(text: string): unknown; isTTY?: boolean };
}

const LINE_EVERY_MS = 5_000;
const number = new Intl.NumberFormat("en");

export function createIo(streams: Streams, signal: AbortSignal): Io {
  const note = (line: string) => {
    streams.stderr.write(`${line}\n`);
  };
  return {
    out: (line) => {
      streams.stdout.write(`${line}\n`);
    },
    note,
    progress: () =>
      streams.stderr.isTTY ? barProgress(streams.stderr as NodeJS.WriteStream) : lineProgress(note, Date.now),
    signal,
  };
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | null = null;
  let label = "";
  return {
    update(next, done, total) {
      if (bar === null || next !== label) {
        bar?.stop();
        bar = new SingleBar({
          stream,
          format: `${next.padEnd(10)} {bar} {percentage} % | {value} of {total} | {eta_formatted} left`,
          barCompleteChar: "█",
          barIncompleteChar: "░",
          clearOnComplete: true,
          fps: 5,
        });
        bar.start(total, done);
        label = next;
        return;
      }
      bar.setTotal(total);
      bar.update(done);
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}

/** A line at most every LINE_EVERY_MS; short work writes none. */
export function lineProgress(note: (line: string) => void, clock: () => number): Progress {
  let last = clock();
  return {
    update(label, done, total) {
      if (clock() - last < LINE_EVERY_MS) return;
      last = clock();
      const share = total > 0 ? ` (${Math.floor((100 * done) / total)} %)` : "";
      note(`${label}: ${number.format(done)} of ${number.format(total)}${share}`);
    },
    stop() {},
  };
}
