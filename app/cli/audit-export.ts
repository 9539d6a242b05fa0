import { resolve } from "node:path";
import { exportAuditLines } from "../services/audit/export-audit";
import type { Ctx } from "../services/context";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { plural } from "./format";
import type { Io } from "./io";
import { openPartFile } from "./part-file";

export const auditExport = {
  name: "audit export",
  summary: "write the whole audit chain to a file, for auditors",
  define: (command) =>
    command
      .argument("<file>", "the file; it appears once it is whole, and only its owner can read it")
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        "\nOne entry a line, as JSON. How to check it without this program: docs/audit.md. The export itself is recorded.",
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: { file: string; json?: boolean }, ctx: Ctx, io: Io): Promise<ExitCode> {
  const path = resolve(options.file);
  const file = await openPartFile(path);
  try {
    const entries = await exportAuditLines(ctx, { actor: "command line", write: file.write, signal: io.signal });
    await file.finish();
    if (options.json) io.out(JSON.stringify({ entries, file: path }));
    else io.out(`${plural(entries, "entry", "entries")} written to ${path}`);
    return EXIT.ok;
  } catch (error) {
    await file.discard().catch(() => undefined);
    if (!io.signal.aborted) throw error;
    io.note("Interrupted. Nothing was kept: the file is as it was before.");
    return EXIT.interrupted;
  }
}
