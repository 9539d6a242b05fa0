import type { Database } from "../../app/data/database";
import { launchCampaign } from "../../app/services/campaigns/launch-campaign";
import type { Ctx } from "../../app/services/context";
import { campaignDraft } from "../support/campaign";
import { sign } from "../support/sign";
import type { Findings } from "./outcome";
import type { Copy } from "./smtp-sink";

const SIGNERS_AT_ONCE = 200;

export function addressOf(number: number): string {
  return `signer-${number}@mail.example.org`;
}

/** Publishes a campaign and has `count` people sign it: as many confirmation mails wait in the outbox. */
export async function queueMails(ctx: Ctx, count: number): Promise<void> {
  await launchCampaign(ctx, campaignDraft());
  for (let first = 0; first < count; first += SIGNERS_AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(SIGNERS_AT_ONCE, count - first) }, (_, i) =>
        sign(ctx, campaignDraft().slug, { email: addressOf(first + i) }),
      ),
    );
}

/** When the next mail that is still to go out is due; null when none is left. A lease counts as due when it ends. */
export async function nextDue(db: Database): Promise<Date | null> {
  const open = await db.read.outbox.findFirst({
    where: { state: { in: ["pending", "deferred", "unknown"] } },
    orderBy: { availableAt: "asc" },
  });
  const leased = await db.read.outbox.findFirst({ where: { state: "leased" }, orderBy: { leasedUntil: "asc" } });
  const times = [open?.availableAt, leased?.leasedUntil].flatMap((time) => (time ? [time.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** Every mail arrived and is settled as sent, and all copies of one carry its own Message-ID (A10, A11). */
export async function inspectArrivals(
  db: Database,
  copies: readonly Copy[],
  mails: number,
  findings: Findings,
): Promise<void> {
  const rows = await db.read.outbox.findMany({ select: { messageId: true, state: true } });
  findings.expect("mails in the outbox", rows.length, mails);
  for (const row of rows) if (row.state !== "sent") findings.add(`a mail ended as ${row.state}`);
  const idsByRecipient = new Map<string, Set<string>>();
  for (const { recipient, messageId } of copies) {
    const ids = idsByRecipient.get(recipient) ?? new Set();
    idsByRecipient.set(recipient, ids.add(messageId));
  }
  findings.expect("people who got their mail", idsByRecipient.size, mails);
  for (let i = 0; i < mails; i++) if (!idsByRecipient.has(addressOf(i))) findings.add("a mail never arrived");
  for (const ids of idsByRecipient.values()) if (ids.size !== 1) findings.add("copies with another Message-ID");
  const arrived = new Set(copies.map((copy) => copy.messageId));
  for (const row of rows) if (!arrived.has(row.messageId)) findings.add("a mail arrived under another Message-ID");
}
