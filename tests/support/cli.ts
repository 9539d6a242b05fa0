import { main } from "../../app/cli/program";
import { type Env, readEnv } from "../../app/env";
import { createMailboxTransport } from "../../app/mail/transports/mailbox";
import type { Runtime } from "../../app/runtime";
import type { Ctx } from "../../app/services/context";

export interface CliRun {
  code: number;
  /** Standard output. */
  out: string;
  /** Standard error. */
  err: string;
}

export interface CliOptions {
  signal?: AbortSignal;
  variables?: Record<string, string>;
  keyFile?: string;
}

/** Runs a command line of ours in this process, on a test's context, with a transport that swallows mails. */
export async function runCli(ctx: Ctx, argv: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdout: { write: (text: string) => (texts.out += text) },
    stderr: { write: (text: string) => (texts.err += text) },
    variables: { ...(options.keyFile ? { ONEVOICE_KEY_FILE: options.keyFile } : {}), ...options.variables },
    signal: options.signal ?? new AbortController().signal,
    openRuntime: async (env) => runtimeOn(ctx, env),
  });
  return { code, ...texts };
}

function runtimeOn(ctx: Ctx, env: Env = readEnv({})): Runtime {
  const transport = createMailboxTransport(async () => {});
  return { ...ctx, env, transport, close: () => transport.close() };
}
