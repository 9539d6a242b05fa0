import type { Ctx } from "../services/context";
import { readMailStatus } from "../services/mail/read-mail-status";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { count, minute, table } from "./format";
import type { Io } from "./io";

export const mailStatus = {
  name: "mail status",
  summary: "how many mails are in which state, and which letters wait for a person",
  define: (command) => command.option("--json", "as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: { json?: boolean }, ctx: Ctx, io: Io): Promise<ExitCode> {
  const status = await readMailStatus(ctx);
  if (options.json) {
    io.out(JSON.stringify(status, null, 2));
    return EXIT.ok;
  }
  const states = Object.entries(status.byState);
  if (states.length === 0) io.out("No mail was ever queued.");
  for (const line of table(states.map(([state, mails]) => [state, count(mails)]))) io.out(line);
  if (status.oldestDue) io.out(`The oldest that waits is due at ${minute(status.oldestDue)}.`);
  if (status.held.length === 0) return EXIT.ok;
  io.out("");
  io.out(
    "These letters were handed to a mail server twice, and nobody knows whether they arrived. Find out, then answer",
  );
  io.out("each with: npx onevoice mail answer ID --sent (it arrived) or --again (send it once more)");
  for (const letter of status.held)
    io.out(`  ${letter.id}  ${letter.campaign}, delivery ${letter.delivery ?? "?"}, to ${letter.office}`);
  return EXIT.ok;
}
