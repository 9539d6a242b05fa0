import type { Env } from "../env";
import type { Ctx } from "../services/context";
import { rotateKeys } from "../services/keys/rotate-keys";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { plural } from "./format";
import type { Io } from "./io";

export const keysRotate = {
  name: "keys rotate",
  summary: "make a new sealing key, seal everybody's data anew, drop the old key",
  define: (command) =>
    command.option("--json", "the result as JSON").addHelpText(
      "after",
      `
Servers may run meanwhile, if they read this same key file: they take up the new key within a second, and the old one is
dropped after a minute at the earliest. Stop those that have a copy of the file, and copy it to them afterwards. Backups
made before need the key file of their time.`,
    ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(
  options: { json?: boolean; graceMs?: number },
  runtime: Ctx & { env: Pick<Env, "keyFile"> },
  io: Io,
): Promise<ExitCode> {
  const progress = io.progress();
  const { keyFile } = runtime.env;
  const result = await rotateKeys(runtime, {
    keyFile,
    signal: io.signal,
    ...(options.graceMs === undefined ? {} : { graceMs: options.graceMs }),
    onProgress: (step, done, total) => progress.update(step, done, total),
  }).finally(() => progress.stop());
  if (options.json) io.out(JSON.stringify(result));
  const rows = plural(result.resealed, "signature", "signatures");
  if (result.outcome === "interrupted") {
    io.note(`Interrupted. ${rows} sealed anew, both keys are kept, everything opens: run this again to finish.`);
    return EXIT.interrupted;
  }
  if (!options.json) io.out(`${rows} sealed anew under key ${result.keyId}; older keys are dropped.`);
  io.note(`Make a new copy of ${keyFile} now. Backups made before need the copy of their time.`);
  return EXIT.ok;
}
