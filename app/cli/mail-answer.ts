import type { Ctx } from "../services/context";
import { answerHeldLetter } from "../services/mail/answer-held-letter";
import { type CommandSpec, EXIT, type ExitCode, UsageError } from "./command";
import type { Io } from "./io";

export interface AnswerArguments {
  id: string;
  sent?: boolean;
  again?: boolean;
  json?: boolean;
}

export const mailAnswer = {
  name: "mail answer",
  summary: "say what became of a letter that is held (see mail status)",
  define: (command) =>
    command
      .argument("<id>", "the letter, as mail status names it")
      .option("--sent", "it arrived")
      .option("--again", "it did not: send it once more")
      .option("--json", "the result as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: AnswerArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  if (Boolean(options.sent) === Boolean(options.again))
    throw new UsageError("Say either --sent (it arrived) or --again (send it once more).");
  const input = { id: options.id, answer: options.sent ? ("sent" as const) : ("again" as const) };
  const { outcome } = await answerHeldLetter(ctx, input);
  if (options.json) io.out(JSON.stringify({ ...input, outcome }));
  if (outcome === "unknown") {
    io.note(`No letter ${JSON.stringify(options.id)} is held. npx onevoice mail status lists those that are.`);
    return EXIT.refused;
  }
  if (!options.json)
    io.out(options.sent ? "It is recorded as sent." : "It goes out once more with the next run of the mail worker.");
  return EXIT.ok;
}
