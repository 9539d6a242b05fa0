import type { Ctx } from "../services/context";
import { listPictures } from "../services/pictures/list-pictures";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { minute, table } from "./format";
import type { Io } from "./io";

export const picturesList = {
  name: "pictures list",
  summary: "list the stored pictures: id, size in pixels, when they came, whose logo they are",
  define: (command) => command.option("--json", "as a JSON array"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

/** Lists the stored pictures, or says how to add one. */
export async function run(options: { json?: boolean }, ctx: Ctx, io: Io): Promise<ExitCode> {
  const pictures = await listPictures(ctx);
  if (options.json) {
    io.out(JSON.stringify(pictures, null, 2));
    return EXIT.ok;
  }
  if (pictures.length === 0) io.note("There is no picture yet: npx onevoice pictures add FILE stores one.");
  const rows = pictures.map(({ id, width, height, createdAt, logoOf }) => [
    id,
    `${width}×${height}`,
    minute(createdAt),
    logoOf.map((slug) => `logo of ${slug}`).join(", "),
  ]);
  for (const line of table(rows)) io.out(line);
  return EXIT.ok;
}
