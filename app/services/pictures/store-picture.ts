import { createHash } from "node:crypto";
import { findPictures, insertPicture } from "../../data/pictures";
import type { AuditActor } from "../../domain/audit";
import type { PictureFault } from "../../domain/picture";
import type { ShownPicture } from "../../domain/public-view";
import { ok, type Result } from "../../domain/result";
import { reEncodePicture } from "../../media/re-encode-picture";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { shownPicture } from "./shown-picture";

/** Hexadecimal digits of an id: 128 bits of the file's SHA-256. */
const ID_DIGITS = 32;

/**
 * Draws a file anew as pictures of ours and stores them (see reEncodePicture for what is taken). The id is made from the
 * file, so giving one twice stores it once, and an address never changes its picture. Recorded as done by `actor`.
 *
 * @returns the picture, or why the file is not taken.
 */
export async function storePicture(
  ctx: Ctx,
  bytes: Uint8Array,
  actor: AuditActor = "command line",
): Promise<Result<ShownPicture, PictureFault>> {
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, ID_DIGITS);
  const [known] = await findPictures(ctx.db.read, [id]);
  if (known) return ok(shownPicture(known));
  const encoded = await reEncodePicture(bytes);
  if (!encoded.ok) return encoded;
  const { width, height, files } = encoded.value;
  await ctx.db.write(async (tx) => {
    await insertPicture(tx, { id, width, height, createdAt: ctx.clock() }, files);
    const entry = { act: "pictures.add", subject: "picture", subjectId: id, organisationId: null } as const;
    await recordAudit(tx, ctx, { actor, ...entry, before: null, after: { width, height } });
  });
  return ok({ id, width, height, widths: files.map((file) => file.width) });
}
