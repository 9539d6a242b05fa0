import { isPartnerOrigin } from "../domain/origin";
import type { Ctx } from "../services/context";
import { type AllowRefusal, allowOrigin, MAX_PARTNER_ORIGINS } from "../services/partners/allow-origin";
import { unknownSlug } from "./arguments";
import { ArgumentError, type CommandSpec, EXIT, type ExitCode } from "./command";
import type { Io } from "./io";

export interface AllowArguments {
  campaign: string;
  origin: string;
  source: string;
  json?: boolean;
}

export const partnersAllow = {
  name: "partners allow",
  summary: "let a partner's pages show a campaign's sign form in a frame",
  define: (command) =>
    command
      .argument("<campaign>", "the campaign's slug")
      .argument("<origin>", "where those pages are, such as https://partner.example")
      .argument("<source>", "what signatures from there count under: small letters, digits and hyphens")
      .option("--json", "the result as JSON")
      .addHelpText("after", "\nWhat to paste into the partner's page: docs/embedding.md."),
  needs: "runtime",
  run,
} satisfies CommandSpec;

const OUTCOMES = {
  added: "may show the form now",
  changed: "could show the form already; its signatures count under this source from now on",
  unchanged: "could show the form already",
} as const;

/** Lets a partner's pages show the form. Throws ArgumentError for a campaign, origin or source that cannot be. */
export async function run(options: AllowArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { campaign: slug, origin, source } = options;
  const allowed = await allowOrigin(ctx, { slug, origin, source });
  if (!allowed.ok) {
    if (allowed.error === "too_many") {
      io.note(`${slug} has ${MAX_PARTNER_ORIGINS} origins already. Take one away: npx onevoice partners remove`);
      return EXIT.refused;
    }
    throw await wrongArgument(ctx, options, allowed.error);
  }
  if (options.json) io.out(JSON.stringify({ campaign: slug, origin, source, outcome: allowed.value }));
  else io.out(`${origin} ${OUTCOMES[allowed.value]} (${slug}, source ${source}).`);
  return EXIT.ok;
}

async function wrongArgument(
  ctx: Ctx,
  { campaign, origin, source }: AllowArguments,
  refusal: Exclude<AllowRefusal, "too_many">,
): Promise<ArgumentError> {
  if (refusal === "unknown_campaign") return unknownSlug(ctx, campaign);
  if (refusal === "source")
    return new ArgumentError(
      `${JSON.stringify(source)} is no source. It is up to 32 small letters, digits and hyphens, such as partner-name.`,
    );
  const meant = URL.canParse(origin) ? new URL(origin).origin : "";
  const hint = isPartnerOrigin(meant) ? ` Did you mean ${meant}?` : "";
  return new ArgumentError(
    `${JSON.stringify(origin)} is no web origin. It is https:// and a name, without a path, such as https://partner.example; ` +
      `for trials http://localhost with a port.${hint}`,
  );
}
