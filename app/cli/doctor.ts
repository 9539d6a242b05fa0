import type { Env } from "../env";
import { findMigrations } from "../runtime";
import { checkInstallation } from "../services/installation/check-installation";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import type { Io } from "./io";

export const doctor = {
  name: "doctor",
  summary: "check settings, keys, database, counts, outbox and mail server, and say what to do",
  define: (command) =>
    command
      .option("--json", "as a JSON array")
      .addHelpText("after", "\nChanges nothing and sends nothing. Ends with 1 when something has to be done (FAIL)."),
  needs: "settings",
  run,
} satisfies CommandSpec;

const LEVELS = { ok: "ok  ", warn: "warn", fail: "FAIL" };

export async function run(options: { json?: boolean }, env: Env, io: Io): Promise<ExitCode> {
  const findings = await checkInstallation({ settings: env, migrationsFolder: findMigrations(), now: new Date() });
  if (options.json) io.out(JSON.stringify(findings, null, 2));
  else
    for (const { level, check, text } of [{ check: "settings", level: "ok" as const, text: "all valid" }, ...findings])
      io.out(`${LEVELS[level]}  ${check}: ${text}`);
  return findings.some((finding) => finding.level === "fail") ? EXIT.failed : EXIT.ok;
}
