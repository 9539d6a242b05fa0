import type { Command } from "commander";
import type { Env } from "../env";
import type { Runtime } from "../runtime";
import type { Io } from "./io";

/** What a command ends with. Scripts may rely on these. */
export const EXIT = {
  ok: 0,
  /** A check found something wrong, or something unexpected happened. */
  failed: 1,
  /** Wrong arguments or settings. */
  usage: 2,
  /** Right as asked, but refused as things stand. */
  refused: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One command: how it is called, and what it does. `name` is what is typed, with its group: "mail status". */
export type CommandSpec =
  | (CommandWords & { needs: "runtime"; run: (options: never, runtime: Runtime, io: Io) => Promise<ExitCode> })
  /** Runs before anything is opened: for a command that finds out why nothing opens. */
  | (CommandWords & { needs: "settings"; run: (options: never, env: Env, io: Io) => Promise<ExitCode> });

interface CommandWords {
  name: string;
  summary: string;
  /** Adds arguments and options. The first argument arrives as the option of its name. */
  define: (command: Command) => Command;
}

/** Wrong arguments, or a slug that is not known: the message says what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
