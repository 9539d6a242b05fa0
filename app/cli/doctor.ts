import { type Env, SettingsError } from "../env";
import { findMigrations } from "../runtime";
import { checkInstallation, type Finding } from "../services/installation/check-installation";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import type { Io } from "./io";

export const doctor = {
  name: "doctor",
  summary: "check settings, keys, database, counts, outbox and mail server, and say what to do",
  define: (command) =>
    command
      .option("--json", "as a JSON array")
      .addHelpText("after", "\nChanges nothing and sends nothing. Ends with 1 when something has to be done (FAIL)."),
  needs: "nothing",
  run,
} satisfies CommandSpec;

const LEVELS = { ok: "ok  ", warn: "warn", fail: "FAIL" };

export async function run(options: { json?: boolean }, readSettings: () => Env, io: Io): Promise<ExitCode> {
  const findings = await examine(readSettings);
  if (options.json) io.out(JSON.stringify(findings, null, 2));
  else for (const { level, check, text } of findings) io.out(`${LEVELS[level]}  ${check}: ${text}`);
  return findings.some((finding) => finding.level === "fail") ? EXIT.failed : EXIT.ok;
}

/** The settings first: where they are wrong, nobody knows which files and servers to look at. */
async function examine(readSettings: () => Env): Promise<Finding[]> {
  try {
    const settings = readSettings();
    const rest = await checkInstallation({ settings, migrationsFolder: findMigrations(), now: new Date() });
    return [{ check: "settings", level: "ok", text: "all valid" }, ...rest];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [{ check: "settings", level: "fail", text: `${error.message}\nNothing else was checked.` }];
  }
}
