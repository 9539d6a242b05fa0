import type { ReadClient, Tx } from "./database";
import type { Update, UpdateText } from "./generated/sqlite/client";

export interface UpdateRow extends Update {
  texts: UpdateText[];
}

/** Both engines keep numbers of 32 bits. */
export const LAST_UPDATE_NUMBER = 2_147_483_647;

/** News of a campaign that are out at an instant, newest first. */
export function findUpdates(
  read: ReadClient,
  input: { campaignId: string; now: Date; skip?: number; take: number },
): Promise<UpdateRow[]> {
  return read.update.findMany({
    where: published(input.campaignId, input.now),
    include: { texts: true },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    skip: input.skip ?? 0,
    take: input.take,
  });
}

/** How many news of a campaign are out at an instant. */
export function countUpdates(read: ReadClient, campaignId: string, now: Date): Promise<number> {
  return read.update.count({ where: published(campaignId, now) });
}

/** One update with the numbers before and after it, of those that are out at an instant; null when it is not out. */
export async function findUpdate(
  read: ReadClient,
  input: { campaignId: string; number: number; now: Date },
): Promise<(UpdateRow & { previous: number | null; next: number | null }) | null> {
  const { campaignId, number, now } = input;
  const where = published(campaignId, now);
  const [update, before, after] = await Promise.all([
    read.update.findFirst({ where: { ...where, number }, include: { texts: true } }),
    read.update.aggregate({ where: { ...where, number: { lt: number } }, _max: { number: true } }),
    read.update.aggregate({ where: { ...where, number: { gt: number } }, _min: { number: true } }),
  ]);
  return update && { ...update, previous: before._max.number, next: after._min.number };
}

/** The number that the campaign's next update gets. */
export async function nextUpdateNumber(tx: Tx, campaignId: string): Promise<number> {
  const last = await tx.update.aggregate({ where: { campaignId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}

/** Adds an update with its texts. Throws DataError "unique" when the number is taken. */
export async function insertUpdate(
  tx: Tx,
  update: Update,
  texts: readonly Omit<UpdateText, "updateId">[],
): Promise<void> {
  await tx.update.create({ data: update });
  await tx.updateText.createMany({ data: texts.map((text) => ({ ...text, updateId: update.id })) });
}

function published(campaignId: string, now: Date) {
  return { campaignId, publishedAt: { lte: now } };
}
