import type { ReadClient, Tx } from "./database";
import type { Reply } from "./generated/sqlite/client";

export type ReplyRow = Reply;

/** What offices answered on a campaign, newest first. */
export function findReplies(read: ReadClient, campaignId: string): Promise<ReplyRow[]> {
  return read.reply.findMany({ where: { campaignId }, orderBy: [{ receivedAt: "desc" }, { id: "desc" }] });
}

/** Throws DataError "foreign_key" when campaign, delivery or target is not there. */
export async function insertReply(tx: Tx, row: Reply): Promise<void> {
  await tx.reply.create({ data: row });
}
