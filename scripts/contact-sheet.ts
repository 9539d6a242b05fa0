import { readFile } from "node:fs/promises";
import sharp from "sharp";

export interface SheetPicture {
  file: string;
  column: string;
  row: string;
}

const WIDTH = 260;
const GAP = 12;
const MAX_HEIGHT = 900;
const BACKGROUND = "#8a8f98";

/** Writes small copies of pictures into one PNG, each in its column and row; what is higher than a cell is cut below. */
export async function contactSheet(
  target: string,
  pictures: readonly SheetPicture[],
  grid: { columns: readonly string[]; rows: readonly string[] },
): Promise<void> {
  const small = await Promise.all(
    pictures.map(async ({ file, column, row }) => {
      // From memory: beside the application, sharp opens no file by its path.
      const { data, info } = await sharp(await readFile(file))
        .resize({ width: WIDTH })
        .png()
        .toBuffer({ resolveWithObject: true });
      const height = Math.min(info.height, MAX_HEIGHT);
      const input = await sharp(data).extract({ left: 0, top: 0, width: WIDTH, height }).png().toBuffer();
      return { input, height, column: grid.columns.indexOf(column), row: grid.rows.indexOf(row) };
    }),
  );
  const heights = grid.rows.map((_, row) =>
    Math.max(0, ...small.filter((one) => one.row === row).map((one) => one.height)),
  );
  const topOf = (row: number) => GAP + heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 0);
  const width = GAP + grid.columns.length * (WIDTH + GAP);
  await sharp({ create: { width, height: topOf(grid.rows.length), channels: 3, background: BACKGROUND } })
    .composite(small.map(({ input, column, row }) => ({ input, left: GAP + column * (WIDTH + GAP), top: topOf(row) })))
    .png({ palette: true })
    .toFile(target);
}
