import type { Ctx } from "../services/context";
import { recountSignatures } from "../services/signatures/recount-signatures";
import { unknownSlug } from "./arguments";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { count, table } from "./format";
import type { Io } from "./io";

export interface RecountArguments {
  slug?: string;
  repair?: boolean;
  json?: boolean;
}

export const recount = {
  name: "recount",
  summary: "prove the counts and the ledger from the rows, or repair the counts",
  define: (command) =>
    command
      .argument("[slug]", "one campaign only")
      .option("--repair", "set counts right that are off")
      .option("--json", "the result as JSON")
      .addHelpText("after", "\nEnds with 1 when something is off and was not repaired."),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: RecountArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { slug } = options;
  const report = await recountSignatures(ctx, { ...(slug ? { slug } : {}), repair: options.repair ?? false });
  if (report === null) throw await unknownSlug(ctx, slug ?? "");
  const ledgerFaults = report.drift.filter((drift) => drift.kind === "ledger");
  const isWell = ledgerFaults.length === 0 && (report.drift.length === 0 || report.repaired);
  if (options.json) {
    io.out(JSON.stringify(report, null, 2));
    return isWell ? EXIT.ok : EXIT.failed;
  }
  const rows = report.campaigns.map((one) => [one.slug, count(one.confirmed), count(one.leaves), count(one.drift)]);
  for (const line of table([["campaign", "confirmed", "leaves", "off"], ...rows])) io.out(line);
  for (const { slug: campaign, kind, key, counted, actual } of report.drift)
    io.out(
      `${campaign}: ${[kind, key].filter(Boolean).join(" ")} says ${count(counted)}, the rows say ${count(actual)}`,
    );
  if (report.repaired) io.out("The counts are set right.");
  else if (report.drift.length > ledgerFaults.length) io.note("Run again with --repair to set the counts right.");
  if (ledgerFaults.length > 0) io.note("A fault of the ledger cannot be repaired: restore the last good backup.");
  return isWell ? EXIT.ok : EXIT.failed;
}
