import { type AuditFault, verifyAudit } from "../services/audit/verify-audit";
import type { Ctx } from "../services/context";
import { type CommandSpec, EXIT, type ExitCode, UsageError } from "./command";
import { count, plural } from "./format";
import type { Io } from "./io";
import { leanMemory } from "./lean-memory";

export interface VerifyArguments {
  head?: string;
  json?: boolean;
}

export const auditVerify = {
  name: "audit verify",
  summary: "compute the audit chain again from its first entry, and say the first one that does not hold",
  define: (command) =>
    command
      .option("--head <hash>", "also check that this hash, written down earlier, is still in the chain")
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        `
Ends with 1 when the chain does not hold. Without --head it cannot see whether entries were cut off at the end, nor
whether the whole chain was made anew: write the printed head down, away from this machine.`,
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

const FAULTS: Record<AuditFault, string> = {
  changed: "it was changed after it was written",
  gap: "what should stand before it is missing",
  previous: "it does not follow the entry that stands before it",
};

const NEXT =
  "Keep the database as it is, and compare it with your backups and exports: docs/audit.md says what to look for.";

export async function run(options: VerifyArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { head } = options;
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new UsageError("--head takes what audit verify printed earlier: 64 characters, 0 to 9 and a to f.");
  const progress = io.progress();
  const keepLean = leanMemory();
  const report = await verifyAudit(ctx, {
    ...(head === undefined ? {} : { head }),
    signal: io.signal,
    onProgress: (done, total) => {
      keepLean(done);
      progress.update("verifying", done, total);
    },
  })
    .catch((error: unknown) => {
      if (!io.signal.aborted) throw error;
      return null;
    })
    .finally(() => progress.stop());
  if (report === null) {
    io.note("Interrupted. Nothing is known of the rest: run it again.");
    return EXIT.interrupted;
  }
  const { entries, broken, hasHead } = report;
  if (options.json) io.out(JSON.stringify(report));
  if (broken !== null) {
    const well = entries === 0 ? "No entry before it holds" : `${plural(entries, "entry", "entries")} before it hold`;
    io.note(`Entry ${count(broken.sequence)} does not hold: ${FAULTS[broken.fault]}. ${well}. ${NEXT}`);
    return EXIT.failed;
  }
  if (hasHead === false) {
    io.note(`The chain holds, but ${head} is not in it: entries were cut off at its end, or it was made anew. ${NEXT}`);
    return EXIT.failed;
  }
  if (options.json) return EXIT.ok;
  io.out(
    `The chain holds: ${plural(entries, "entry", "entries")}.${hasHead ? " The head from earlier is in it." : ""}`,
  );
  io.out(`Head: ${report.head}`);
  io.note("Write the head down, away from this machine. Later, --head with it finds out whether the chain was cut.");
  return EXIT.ok;
}
