import type { PictureRow } from "../../data/pictures";
import type { ShownPicture } from "../../domain/public-view";

/** A picture as pages show it. */
export function shownPicture(row: PictureRow): ShownPicture {
  const widths = row.files.map(({ width }) => width).sort((a, b) => a - b);
  return { id: row.id, width: row.width, height: row.height, widths };
}
