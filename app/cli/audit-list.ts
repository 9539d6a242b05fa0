import { InvalidArgumentError, Option } from "commander";
import { AUDIT_ACTS, type AuditAct } from "../domain/audit";
import { startOfDay } from "../domain/audit-filter";
import { listAudit } from "../services/audit/list-audit";
import type { ShownAuditEntry } from "../services/audit/read-audit-page";
import type { Ctx } from "../services/context";
import { unknownOrganisation } from "./arguments";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { minute } from "./format";
import type { Io } from "./io";

export interface ListAuditArguments {
  organisation?: string;
  act?: AuditAct;
  since?: Date;
  json?: boolean;
}

export const auditList = {
  name: "audit list",
  summary: "list who did what, when, to what: the oldest first",
  define: (command) =>
    command
      .option("--organisation <slug>", "only what concerns this organisation")
      .addOption(new Option("--act <act>", "only this act").choices(AUDIT_ACTS))
      .option("--since <date>", "only from this day on, YYYY-MM-DD in UTC", day)
      .option("--json", "as a JSON array"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: ListAuditArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { organisation, act, since } = options;
  const pages = await listAudit(ctx, {
    ...(organisation === undefined ? {} : { organisation }),
    ...(act ? { act } : {}),
    ...(since ? { since } : {}),
  });
  if (pages === null) throw await unknownOrganisation(ctx, organisation ?? "");
  let entries = 0;
  if (options.json) io.out("[");
  for await (const page of pages) {
    if (io.signal.aborted) return EXIT.interrupted;
    for (const entry of page) {
      if (options.json) io.out(`${entries > 0 ? "," : " "} ${JSON.stringify(entry)}`);
      else io.out(lineOf(entry));
      entries += 1;
    }
  }
  if (options.json) io.out("]");
  if (entries === 0) io.note("No entry is like that.");
  return EXIT.ok;
}

function day(text: string): Date {
  const start = startOfDay(text);
  if (start === null) throw new InvalidArgumentError("It must be a day such as 2026-03-01.");
  return start;
}

/** Names are people's own words: what steers a terminal is taken out. */
function lineOf({ sequence, at, act, person, subject, subjectName, organisation, change }: ShownAuditEntry): string {
  const parts = [String(sequence), minute(at), act, person, subject, subjectName, organisation, JSON.stringify(change)];
  return parts
    .map((part) => (part ?? "-").replace(/\p{Cc}/gu, ""))
    .join("  ")
    .trimEnd();
}
