import { findAllPictures } from "../../data/pictures";
import type { ShownPicture } from "../../domain/public-view";
import type { Ctx } from "../context";
import { shownPicture } from "./shown-picture";

/** A stored picture, and the organisations whose logo it is. */
export interface ListedPicture extends ShownPicture {
  createdAt: Date;
  logoOf: string[];
}

/** Every stored picture, newest first. */
export async function listPictures(ctx: Ctx): Promise<ListedPicture[]> {
  const rows = await findAllPictures(ctx.db.read);
  return rows.map((row) => ({
    ...shownPicture(row),
    createdAt: row.createdAt,
    logoOf: row.organisations.map(({ slug }) => slug),
  }));
}
