import { listAllCampaigns } from "../services/campaigns/list-all-campaigns";
import type { Ctx } from "../services/context";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { count, table } from "./format";
import type { Io } from "./io";

export const campaigns = {
  name: "campaigns",
  summary: "list the campaigns: state, confirmed signatures, goal, languages, address",
  define: (command) => command.option("--json", "as a JSON array"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: { json?: boolean }, ctx: Ctx, io: Io): Promise<ExitCode> {
  const lines = await listAllCampaigns(ctx);
  if (options.json) {
    io.out(JSON.stringify(lines, null, 2));
    return EXIT.ok;
  }
  if (lines.length === 0) io.note("There is no campaign yet: run npm start once.");
  const rows = lines.map(({ slug, state, confirmed, goal, languages, url }) => [
    slug,
    state,
    `${count(confirmed)} of ${count(goal)}`,
    languages.join(" "),
    url,
  ]);
  for (const line of table(rows)) io.out(line);
  return EXIT.ok;
}
