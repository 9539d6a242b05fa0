import { EXIT } from "./command";
import { main } from "./program";

/** The first Ctrl-C lets the command stop where nothing is half done, the second one ends it on the spot. */
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write("\nStopping after the current step. Once more stops at once.\n");
    interrupted.abort();
  });

/** Whoever reads our output may stop reading (`onevoice campaigns | head -1`). */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupted.signal,
});
