import type { Tx } from "../../data/database";
import { newId } from "../../data/ids";
import { enqueue } from "../../data/outbox";
import { messageId } from "../../mail/message-id";
import type { Ctx } from "../context";

/** Queues the mail of an invitation in the caller's transaction. The address is found when it is sent. */
export async function queueInvitation(ctx: Ctx, tx: Tx, invitation: { id: string; locale: string }): Promise<void> {
  const now = ctx.clock();
  const key = `invitation::${invitation.id}:1`;
  const domain = ctx.mailFrom.address.slice(ctx.mailFrom.address.lastIndexOf("@") + 1);
  await enqueue(tx, [
    {
      id: newId(now, ctx.random),
      key,
      kind: "invitation",
      campaignId: null,
      signatureId: null,
      targetId: null,
      deliveryId: null,
      textId: null,
      locale: invitation.locale,
      messageId: messageId(ctx.keys.hmac, key, domain),
      availableAt: now,
      createdAt: now,
    },
  ]);
}

/** Which invitation the mail of an outbox row is about. */
export function invitationOfKey(key: string): string {
  return key.split(":")[2] ?? "";
}
