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
  /**
   * Runs before anything is read or opened: for a command that finds out why nothing opens. `readSettings` throws
   * SettingsError.
   */
  | (CommandWords & { needs: "nothing"; run: (options: never, readSettings: () => Env, io: Io) => Promise<ExitCode> });

interface CommandWords {
  name: string;
  summary: string;
  /** Adds arguments and options. The first argument arrives as the option of its name. */
  define: (command: Command) => Command;
}

/** The command is called in a wrong way: its help says how it is called. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An argument names what is not there or cannot be used: the message says what can, which no help knows. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}
