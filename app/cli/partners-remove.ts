import type { Ctx } from "../services/context";
import { removeOrigin } from "../services/partners/remove-origin";
import { unknownSlug } from "./arguments";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import type { Io } from "./io";

export interface RemoveArguments {
  campaign: string;
  origin: string;
  json?: boolean;
}

export const partnersRemove = {
  name: "partners remove",
  summary: "take back that a partner's pages may show a campaign's form",
  define: (command) =>
    command
      .argument("<campaign>", "the campaign's slug")
      .argument("<origin>", "as partners list names it")
      .option("--json", "the result as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

/** Takes an origin back; refused when it was not allowed. Throws ArgumentError for a campaign that is not there. */
export async function run(options: RemoveArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { campaign: slug, origin } = options;
  const removed = await removeOrigin(ctx, { slug, origin });
  if (!removed.ok && removed.error === "unknown_campaign") throw await unknownSlug(ctx, slug);
  if (!removed.ok) {
    io.note(
      `${JSON.stringify(origin)} is not allowed for ${slug}. npx onevoice partners list ${slug} lists those that are.`,
    );
    return EXIT.refused;
  }
  if (options.json) io.out(JSON.stringify({ campaign: slug, origin, outcome: "removed" }));
  else io.out(`${origin} may no longer show the form of ${slug}. Signatures from there keep their source.`);
  return EXIT.ok;
}
