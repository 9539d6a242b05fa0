import { findPictureFile } from "../../data/pictures";
import { PICTURE_ID } from "../../domain/picture";
import type { Ctx } from "../context";

/** The WebP file of a picture in one of its widths (pixels); null when there is none. */
export async function readPicture(ctx: Ctx, input: { id: string; width: number }): Promise<Uint8Array | null> {
  if (!PICTURE_ID.test(input.id)) return null;
  return findPictureFile(ctx.db.read, input.id, input.width);
}
