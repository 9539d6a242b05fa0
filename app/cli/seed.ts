import { listAllCampaigns } from "../services/campaigns/list-all-campaigns";
import type { Ctx } from "../services/context";
import { seedSignatures } from "../services/signatures/seed-signatures";
import { unknownSlug, wholeNumber } from "./arguments";
import { ArgumentError, type CommandSpec, EXIT, type ExitCode } from "./command";
import { plural } from "./format";
import type { Io } from "./io";

export interface SeedArguments {
  signatures: number;
  campaign?: string;
  seed: number;
  json?: boolean;
}

const MAX_SIGNATURES = 10_000_000;
const MAX_SEED = 2 ** 31 - 1;

export const seed = {
  name: "seed",
  summary: "sign a campaign with made-up people, for trying things out",
  define: (command) =>
    command
      .requiredOption("--signatures <number>", "how many to add", wholeNumber(1, MAX_SIGNATURES))
      .option("--campaign <slug>", "the campaign; may be left out when there is only one")
      .option("--seed <number>", "another number makes other people", wholeNumber(0, MAX_SEED), 1)
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        `
Nine of ten confirm, two of three show their name, all addresses are under example.org, .com and .net, and no mail is
sent. The same seed gives the same people; a further run adds the next ones.`,
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: SeedArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const slug = options.campaign ?? (await onlySlug(ctx));
  const progress = io.progress();
  const result = await seedSignatures(ctx, {
    slug,
    signatures: options.signatures,
    seed: options.seed,
    signal: io.signal,
    onProgress: (signed) => progress.update("signing", signed, options.signatures),
  }).finally(() => progress.stop());
  if (result.outcome === "unknown_campaign") throw await unknownSlug(ctx, slug);
  if (options.json) io.out(JSON.stringify(result));
  if (result.outcome === "refused") {
    io.note(`${slug} takes no signatures now (${result.reason}). Nothing more was added.`);
    return EXIT.refused;
  }
  const done = `${plural(result.signed, "signature", "signatures")} added to ${slug}, ${result.confirmed} of them confirmed`;
  if (result.isInterrupted) {
    io.note(`Interrupted. ${done} and kept: a further run adds the next people.`);
    return EXIT.interrupted;
  }
  if (!options.json) io.out(done);
  return EXIT.ok;
}

async function onlySlug(ctx: Ctx): Promise<string> {
  const slugs = (await listAllCampaigns(ctx)).map((campaign) => campaign.slug);
  if (slugs.length === 1) return slugs[0] as string;
  if (slugs.length === 0) throw new ArgumentError("There is no campaign yet: run npm start once.");
  throw new ArgumentError(`Name one of the campaigns with --campaign: ${slugs.join(", ")}`);
}
