import type { Ctx } from "../services/context";
import { listPartners } from "../services/partners/list-partners";
import { unknownSlug } from "./arguments";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { table } from "./format";
import type { Io } from "./io";

export const partnersList = {
  name: "partners list",
  summary: "list whose pages may show which campaign's form: campaign, origin, source",
  define: (command) =>
    command.argument("[campaign]", "only this campaign, by its slug").option("--json", "as a JSON array"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

/** Lists the allowed origins by campaign. Throws ArgumentError for a campaign that is not there. */
export async function run(options: { campaign?: string; json?: boolean }, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { campaign } = options;
  const partners = await listPartners(ctx, campaign === undefined ? {} : { slug: campaign });
  if (!partners.ok) throw await unknownSlug(ctx, campaign ?? "");
  const rows = partners.value.map(({ slug, origin, source }) => ({ campaign: slug, origin, source }));
  if (options.json) {
    io.out(JSON.stringify(rows, null, 2));
    return EXIT.ok;
  }
  if (rows.length === 0)
    io.note("No page may show a form yet: npx onevoice partners allow CAMPAIGN ORIGIN SOURCE lets one.");
  for (const line of table(rows.map((row) => [row.campaign, row.origin, row.source]))) io.out(line);
  return EXIT.ok;
}
