import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
  MAX_PICTURE_SIDE,
  PICTURE_SCHEME,
  type PictureFault,
} from "../domain/picture";
import type { Ctx } from "../services/context";
import { setLogo } from "../services/pictures/set-logo";
import { storePicture } from "../services/pictures/store-picture";
import { unknownOrganisation } from "./arguments";
import { ArgumentError, type CommandSpec, EXIT, type ExitCode } from "./command";
import { count } from "./format";
import type { Io } from "./io";

export interface AddPictureArguments {
  file: string;
  organisation?: string;
  json?: boolean;
}

const MEGA = 1_000_000;

/** What is wrong with a file, and what would be right. */
const FAULTS: Record<PictureFault, string> = {
  too_heavy: `It is too large a file. A picture may have ${MAX_PICTURE_BYTES / MEGA} MB: save it smaller and add that.`,
  unknown_format:
    "It is no picture that we take. Save it as JPEG, PNG, WebP or AVIF (not SVG, GIF, HEIC or PDF) and add that.",
  too_large: `It has too many pixels. A picture may have ${MAX_PICTURE_PIXELS / MEGA} million pixels and ${count(MAX_PICTURE_SIDE)} on a side: save it smaller and add that.`,
  moving: "It is a moving picture. Save one frame of it as JPEG, PNG, WebP or AVIF and add that.",
  damaged: "The file is damaged or was cut off. Open it in a picture program, save it again and add that.",
};

export const picturesAdd = {
  name: "pictures add",
  summary: "store a picture for texts, or as the logo of an organisation",
  define: (command) =>
    command
      .argument("<file>", "JPEG, PNG, WebP or AVIF")
      .option("--organisation <slug>", "make it the logo of this organisation")
      .option("--json", "the result as JSON")
      .addHelpText(
        "after",
        `
The picture is drawn anew: where, when and with what it was taken is not kept. Prints the line to paste into a text;
replace the words in its brackets with what the picture shows, for readers who cannot see it.`,
      ),
  needs: "runtime",
  run,
} satisfies CommandSpec;

/** Stores a picture and prints the line for a text. Throws ArgumentError for a file or organisation that cannot be. */
export async function run(options: AddPictureArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const path = resolve(options.file);
  const stored = await storePicture(ctx, await readAtMost(path, MAX_PICTURE_BYTES + 1));
  if (!stored.ok) throw new ArgumentError(`${path} is not taken. ${FAULTS[stored.error]}`);
  const { id, width, height, widths } = stored.value;
  const markdown = `![describe the picture](${PICTURE_SCHEME}${id})`;
  const { organisation } = options;
  if (organisation !== undefined && !(await setLogo(ctx, { pictureId: id, organisation })))
    throw await unknownOrganisation(ctx, organisation);
  if (options.json) io.out(JSON.stringify({ id, width, height, widths, markdown, logoOf: organisation ?? null }));
  else if (organisation !== undefined) io.out(`It is now the logo of ${organisation}.`);
  else {
    io.out(markdown);
    io.note("Paste this line into a text, and write what the picture shows into the brackets.");
  }
  return EXIT.ok;
}

/** The beginning of a file: enough of it to see that it is too long. */
async function readAtMost(path: string, bytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
