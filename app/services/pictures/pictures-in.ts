import { findPictures } from "../../data/pictures";
import { pictureIdsIn } from "../../domain/picture";
import type { ShownPicture } from "../../domain/public-view";
import type { Ctx } from "../context";
import { shownPicture } from "./shown-picture";

/** The pictures of ours that texts name (`picture:ID`), by id. Texts without any cost no query. */
export async function picturesIn(ctx: Ctx, texts: readonly string[]): Promise<ReadonlyMap<string, ShownPicture>> {
  const ids = pictureIdsIn(texts);
  if (ids.length === 0) return new Map();
  const rows = await findPictures(ctx.db.read, ids);
  return new Map(rows.map((row) => [row.id, shownPicture(row)]));
}
