import { EXIT, type ExitCode } from "./command";

/** What to tell the operator about an error, and what to end with. */
export interface Failure {
  message: string;
  exitCode: ExitCode;
}

/** Errors that say themselves what to do, by their name. */
const TOLD: Record<string, ExitCode> = {
  UsageError: EXIT.usage,
  ArgumentError: EXIT.usage,
  SettingsError: EXIT.usage,
  KeyFileError: EXIT.usage,
  StaffAddressError: EXIT.usage,
  GrantError: EXIT.refused,
  StartError: EXIT.refused,
  MigrationError: EXIT.refused,
  PartFileError: EXIT.refused,
  SealError: EXIT.failed,
};

const SYSTEM: Record<string, string> = {
  ENOENT: "There is no such file or folder",
  EACCES: "You may not read or write there",
  EPERM: "You may not read or write there",
  EISDIR: "That is a folder, not a file",
  ENOTDIR: "A part of that path is a file, not a folder",
  ENOSPC: "The disk is full. Make room and run this again",
  EDQUOT: "Your share of the disk is full. Make room and run this again",
  EROFS: "That file system is read-only",
  ECONNREFUSED: "Nothing answers there. Check the host and port of DATABASE_URL, and that the database runs",
  ENOTFOUND: "There is no such host. Check the host of DATABASE_URL",
};

const DATABASE: Record<string, string> = {
  busy: "The database is busy with another program for too long. Run this again.",
  queue_full: "The database takes no more writes at the moment. Run this again.",
  unique: "Another program did the same at the same moment. Run this again.",
};

/** Puts an error into words: what is wrong, and what to do next. The stack is for LOG_LEVEL=debug. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), exitCode: EXIT.failed };
  const told = TOLD[error.name];
  if (told !== undefined) return { message: error.message, exitCode: told };
  const { code, path, kind } = error as { code?: unknown; path?: unknown; kind?: unknown };
  if (typeof code === "string" && SYSTEM[code])
    return { message: `${SYSTEM[code]}${typeof path === "string" ? `: ${path}` : "."}`, exitCode: EXIT.failed };
  if (error.name === "DataError") {
    const isRetried = typeof kind === "string" && DATABASE[kind] !== undefined;
    return {
      message: isRetried ? (DATABASE[kind] as string) : `${error.message}\nnpx onevoice doctor looks what is wrong.`,
      exitCode: isRetried ? EXIT.refused : EXIT.failed,
    };
  }
  return {
    message: `Something unexpected went wrong (${error.name}): ${error.message}\nRun it again with LOG_LEVEL=debug to see where.`,
    exitCode: EXIT.failed,
  };
}
