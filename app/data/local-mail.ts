import type { ReadClient, Tx } from "./database";
import type { LocalMail } from "./generated/sqlite/client";
import { insertStatements } from "./sql";

export type LocalMailRow = LocalMail;

/** Stores sealed mails and drops all but the newest `keep`. */
export async function insertLocalMails(
  tx: Tx,
  mails: readonly { id: string; sealed: Uint8Array<ArrayBuffer>; receivedAt: Date }[],
  keep: number,
): Promise<void> {
  for (const statement of insertStatements("LocalMail", mails, "")) await tx.$executeRaw(statement);
  const oldest = await tx.localMail.findFirst({ orderBy: { id: "desc" }, skip: keep, select: { id: true } });
  if (oldest) await tx.localMail.deleteMany({ where: { id: { lte: oldest.id } } });
}

/** The newest mails, newest first (ids begin with their time). */
export function findLocalMails(read: ReadClient, limit: number): Promise<LocalMailRow[]> {
  return read.localMail.findMany({ orderBy: { id: "desc" }, take: limit });
}

/** One mail, or null. */
export function findLocalMail(read: ReadClient, id: string): Promise<LocalMailRow | null> {
  return read.localMail.findUnique({ where: { id } });
}
