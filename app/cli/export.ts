import { resolve } from "node:path";
import { Option } from "commander";
import type { Ctx } from "../services/context";
import { exportSignatures } from "../services/signatures/export-signatures";
import { unknownSlug } from "./arguments";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { plural } from "./format";
import type { Io } from "./io";
import { leanMemory } from "./lean-memory";
import { openPartFile } from "./part-file";

export interface ExportArguments {
  slug: string;
  out: string;
  /** False with --no-bom. */
  bom: boolean;
  json?: boolean;
}

export const exportCommand = {
  name: "export",
  summary: "write all confirmed signatures of a campaign to a file, without e-mail addresses",
  define: (command) =>
    command
      .argument("<slug>", "the campaign")
      .requiredOption("--out <file>", "the file; it appears once it is whole, and only its owner can read it")
      .addOption(new Option("--format <format>", "the format").choices(["csv"]).default("csv"))
      .option("--no-bom", "leave out the byte order mark that Excel needs to see that the file is UTF-8")
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        `
This is the coalition's own list: withheld names and comments are in it. What is meant for others is made by deliver.`,
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: ExportArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const progress = io.progress();
  const keepLean = leanMemory();
  const path = resolve(options.out);
  const file = await openPartFile(path);
  try {
    const result = await exportSignatures(ctx, {
      slug: options.slug,
      bom: options.bom,
      write: file.write,
      signal: io.signal,
      onProgress: (done, total) => {
        keepLean(done);
        progress.update("writing", done, total);
      },
    }).finally(() => progress.stop());
    if (result.outcome === "unknown_campaign") throw await unknownSlug(ctx, options.slug);
    await file.finish();
    if (options.json) io.out(JSON.stringify({ ...result, file: path }));
    else io.out(`${plural(result.signatures, "signature", "signatures")} written to ${path}`);
    return EXIT.ok;
  } catch (error) {
    await file.discard().catch(() => undefined);
    if (!io.signal.aborted) throw error;
    io.note("Interrupted. Nothing was kept: the file is as it was before.");
    return EXIT.interrupted;
  }
}
