import type { Runtime } from "../runtime";
import { type DispatchResult, dispatchDue } from "../services/mail/dispatch-mail";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import type { Io } from "./io";

export const mailRunOnce = {
  name: "mail run-once",
  summary: "send what is due now, then end",
  define: (command) => command.option("--json", "the result as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

const BATCH = 50;

export async function run(
  options: { json?: boolean },
  runtime: Pick<Runtime, "transport"> & Parameters<typeof dispatchDue>[0],
  io: Io,
): Promise<ExitCode> {
  const total: DispatchResult = { leased: 0, sent: 0, deferred: 0, failed: 0, unknown: 0, held: 0, cancelled: 0 };
  while (!io.signal.aborted) {
    const batch = await dispatchDue(runtime, runtime.transport, { limit: BATCH, signal: io.signal });
    for (const key of Object.keys(total) as (keyof DispatchResult)[]) total[key] += batch[key];
    if (batch.leased < BATCH) break;
  }
  const { leased: _, ...outcomes } = total;
  if (options.json) io.out(JSON.stringify(outcomes));
  else {
    const told = Object.entries(outcomes).filter(([, mails]) => mails > 0);
    io.out(told.length === 0 ? "No mail is due." : told.map(([state, mails]) => `${mails} ${state}`).join(", "));
  }
  if (!io.signal.aborted) return EXIT.ok;
  io.note("Interrupted. What was sent is recorded, the rest waits for the next run.");
  return EXIT.interrupted;
}
