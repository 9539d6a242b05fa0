import { utcDay } from "../../data/counts";
import type { Tx } from "../../data/database";
import { enqueue, takeQuota } from "../../data/outbox";
import type { MailKind } from "../../domain/outbox";
import { MAILS_PER_DAY } from "../../domain/signature";
import type { Ctx } from "../context";
import { newMail } from "./new-mail";

export interface SignerMail {
  kind: MailKind;
  campaignId: string;
  signatureId: string;
  emailKey: string;
  version: string;
  locale: string;
  /** What happens when the address has had its mails of the day: wait for a later day, or let it be. */
  whenOverQuota: "later" | "never";
}

/** How many days ahead a mail may be put off before it is let be. */
const DAYS_AHEAD = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Queues mails to signers within the caller's transaction, at most MAILS_PER_DAY a UTC day to one address over all
 * campaigns (abuse 23). A mail over that waits for the next day with room, or is dropped, as it says itself.
 */
export async function queueSignerMails(ctx: Ctx, tx: Tx, mails: readonly SignerMail[], now: Date): Promise<void> {
  let waiting = [...mails];
  for (let ahead = 0; ahead <= DAYS_AHEAD && waiting.length > 0; ahead++) {
    const availableAt = ahead === 0 ? now : new Date(Date.parse(utcDay(now)) + ahead * DAY_MS);
    const { promised, left } = await takeRoom(tx, waiting, utcDay(availableAt));
    await enqueue(
      tx,
      promised.map((mail) => newMail(ctx, { ...mail, recipientId: mail.signatureId, availableAt, now })),
    );
    waiting = left.filter((mail) => mail.whenOverQuota === "later");
  }
}

/** One mail at a time per address, since one statement cannot raise one row twice. */
async function takeRoom(
  tx: Tx,
  mails: SignerMail[],
  day: string,
): Promise<{ promised: SignerMail[]; left: SignerMail[] }> {
  const promised: SignerMail[] = [];
  const left: SignerMail[] = [];
  let rest = mails;
  while (rest.length > 0) {
    const round = new Map<string, SignerMail>();
    const next: SignerMail[] = [];
    for (const mail of rest) {
      if (round.has(mail.emailKey)) next.push(mail);
      else round.set(mail.emailKey, mail);
    }
    const taken = await takeQuota(tx, [...round.keys()], day, MAILS_PER_DAY);
    for (const mail of round.values()) (taken.has(mail.emailKey) ? promised : left).push(mail);
    rest = next;
  }
  return { promised, left };
}
