import type { ReadClient, Tx } from "./database";
import type { Picture } from "./generated/sqlite/client";
import { insertStatements } from "./sql";

/** A picture with the widths that there are files of, without the pixels. */
export interface PictureRow extends Picture {
  files: { width: number }[];
}

const WITH_WIDTHS = { include: { files: { select: { width: true } } } } as const;

/** Stores a picture and its files; one that is there already stays as it is. */
export async function insertPicture(
  tx: Tx,
  picture: { id: string; width: number; height: number; createdAt: Date },
  files: readonly { width: number; bytes: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  const rows = files.map(({ width, bytes }) => ({ pictureId: picture.id, width, bytes }));
  const statements = [
    ...insertStatements("Picture", [picture], `ON CONFLICT ("id") DO NOTHING`),
    ...insertStatements("PictureFile", rows, `ON CONFLICT ("pictureId", "width") DO NOTHING`),
  ];
  for (const statement of statements) await tx.$executeRaw(statement);
}

/** The pictures among these ids. */
export function findPictures(read: ReadClient, ids: readonly string[]): Promise<PictureRow[]> {
  return read.picture.findMany({ where: { id: { in: [...ids] } }, ...WITH_WIDTHS });
}

/** Every picture, newest first, with the organisations whose logo it is. */
export function findAllPictures(read: ReadClient): Promise<(PictureRow & { organisations: { slug: string }[] })[]> {
  return read.picture.findMany({
    include: { ...WITH_WIDTHS.include, organisations: { select: { slug: true }, orderBy: { slug: "asc" } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}

/** The file of a picture in a width, or null. */
export async function findPictureFile(read: ReadClient, id: string, width: number): Promise<Uint8Array | null> {
  const file = await read.pictureFile.findUnique({ where: { pictureId_width: { pictureId: id, width } } });
  return file?.bytes ?? null;
}

/** Makes a picture the logo of an organisation. False when there is no such organisation. */
export async function setLogo(tx: Tx, slug: string, pictureId: string): Promise<boolean> {
  const changed = await tx.organisation.updateMany({ where: { slug }, data: { logoId: pictureId } });
  return changed.count > 0;
}
