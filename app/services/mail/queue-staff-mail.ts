import type { Tx } from "../../data/database";
import { newId } from "../../data/ids";
import { enqueue } from "../../data/outbox";
import type { StaffMailKind } from "../../domain/outbox";
import { messageId } from "../../mail/message-id";
import type { Ctx } from "../context";

export interface StaffMail {
  kind: StaffMailKind;
  staffId: string;
  /** What makes this mail another one than the last of its kind to the same person; it may hold dots, no colons. */
  version: string;
  locale: string;
}

/**
 * Queues a mail to a member of staff in the caller's transaction and returns its key, which has the form of all
 * (kind:campaign:recipient:version) without a campaign. The address is found when it is sent.
 */
export async function queueStaffMail(ctx: Ctx, tx: Tx, mail: StaffMail): Promise<string> {
  const now = ctx.clock();
  const key = `${mail.kind}::${mail.staffId}:${mail.version}`;
  const domain = ctx.mailFrom.address.slice(ctx.mailFrom.address.lastIndexOf("@") + 1);
  await enqueue(tx, [
    {
      id: newId(now, ctx.random),
      key,
      kind: mail.kind,
      campaignId: null,
      signatureId: null,
      targetId: null,
      deliveryId: null,
      textId: null,
      locale: mail.locale,
      messageId: messageId(ctx.keys.hmac, key, domain),
      availableAt: now,
      createdAt: now,
    },
  ]);
  return key;
}

/** Whom the mail of an outbox row is for, and its version. */
export function readStaffMailKey(key: string): { staffId: string; version: string } {
  const [, , staffId = "", version = ""] = key.split(":");
  return { staffId, version };
}
