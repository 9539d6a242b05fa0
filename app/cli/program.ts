import { Command, CommanderError } from "commander";
import { type Env, readEnv } from "../env";
import type { Runtime } from "../runtime";
import { auditExport } from "./audit-export";
import { auditList } from "./audit-list";
import { auditVerify } from "./audit-verify";
import { campaigns } from "./campaigns";
import { type CommandSpec, EXIT, type ExitCode, UsageError } from "./command";
import { deliver } from "./deliver";
import { doctor } from "./doctor";
import { exportCommand } from "./export";
import { failureOf } from "./failure";
import { createIo, type Io, type Streams } from "./io";
import { keysRotate } from "./keys-rotate";
import { mailAnswer } from "./mail-answer";
import { mailRunOnce } from "./mail-run-once";
import { mailStatus } from "./mail-status";
import { partnersAllow } from "./partners-allow";
import { partnersList } from "./partners-list";
import { partnersRemove } from "./partners-remove";
import { picturesAdd } from "./pictures-add";
import { picturesList } from "./pictures-list";
import { recount } from "./recount";
import { seed } from "./seed";
import { staffLink } from "./staff-link";

/** Every command there is. */
export const COMMANDS: readonly CommandSpec[] = [
  campaigns,
  deliver,
  exportCommand,
  seed,
  recount,
  mailStatus,
  mailRunOnce,
  mailAnswer,
  partnersAllow,
  partnersList,
  partnersRemove,
  picturesAdd,
  picturesList,
  staffLink,
  auditVerify,
  auditList,
  auditExport,
  keysRotate,
  doctor,
];

const GROUPS: Record<string, string> = {
  mail: "the outbox: what waits, what is held",
  partners: "whose pages may show a sign form in a frame",
  pictures: "pictures of texts, and logos",
  staff: "members of staff",
  audit: "who did what: the chain of entries",
  keys: "the keys that personal data is sealed under",
};

const EPILOGUE = `
Ends with 0 when done, 1 when a check failed, 2 for wrong arguments or settings, 3 when refused as things stand,
130 after Ctrl-C. Settings are read from the environment, see README.md.`;

export interface MainOptions extends Streams {
  /** The settings as the environment has them; the process's own when left out. */
  variables?: Record<string, string | undefined>;
  signal: AbortSignal;
  /** Builds the runtime of commands that need one. */
  openRuntime?: (env: Env) => Promise<Runtime>;
}

/** Runs one command line (without the program's name) and returns what to end with. Never throws. */
export async function main(argv: readonly string[], options: MainOptions): Promise<ExitCode> {
  const io = createIo(options, options.signal);
  let exitCode: ExitCode = EXIT.ok;
  const program = programOf(options, async (spec, parsed) => {
    exitCode = await runCommand(spec, parsed, io, options);
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

async function runCommand(
  spec: CommandSpec,
  parsed: Record<string, unknown>,
  io: Io,
  options: MainOptions,
): Promise<ExitCode> {
  let env: Env | null = null;
  const readSettings = () => {
    env = readEnv(options.variables);
    return env;
  };
  try {
    if (spec.needs === "nothing") return await spec.run(parsed as never, readSettings, io);
    env = readSettings();
    const runtime = await (options.openRuntime ?? openRuntime)(env);
    try {
      return await spec.run(parsed as never, runtime, io);
    } finally {
      await runtime.close();
    }
  } catch (error) {
    const { message, exitCode } = failureOf(error);
    io.note(message);
    if (error instanceof UsageError) io.note(`npx onevoice ${spec.name} --help shows how it is called.`);
    if (env?.logLevel === "debug" || env?.logLevel === "trace") io.note((error as Error).stack ?? "");
    return io.signal.aborted ? EXIT.interrupted : exitCode;
  }
}

/** Opened at the first need, so that --help answers at once. */
async function openRuntime(env: Env): Promise<Runtime> {
  const { createRuntime } = await import("../runtime");
  return createRuntime(env, { role: "cli" });
}

function programOf(
  { stdout, stderr }: Streams,
  onCommand: (spec: CommandSpec, options: Record<string, unknown>) => Promise<void>,
): Command {
  const program = prepare(new Command("onevoice"))
    .description("One Voice: the campaign platform of a coalition. From a checkout: npx onevoice COMMAND")
    .addHelpText("after", EPILOGUE);
  const groups = new Map<string, Command>();
  for (const spec of COMMANDS) {
    const words = spec.name.split(" ");
    const name = words.pop() as string;
    const parent = words[0] === undefined ? program : groupOf(words[0]);
    const command = spec.define(
      prepare(parent.command(name)).summary(spec.summary).description(sentence(spec.summary)),
    );
    command.action(async () => {
      const names = command.registeredArguments.map((argument) => argument.name());
      const positional = Object.fromEntries(names.map((argument, i) => [argument, command.args[i]]));
      await onCommand(spec, { ...command.opts(), ...positional });
    });
  }
  return program;

  function groupOf(name: string): Command {
    const known = groups.get(name);
    if (known) return known;
    const group = prepare(program.command(name)).description(GROUPS[name] ?? "");
    groups.set(name, group);
    return group;
  }

  function prepare(command: Command): Command {
    return command
      .exitOverride()
      .showHelpAfterError()
      .helpOption("-h, --help", "show this")
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: (text, write) => write(text.replace(/^error: /, "")),
      });
  }
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
