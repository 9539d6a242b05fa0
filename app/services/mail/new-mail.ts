import { newId } from "../../data/ids";
import type { NewMail } from "../../data/outbox";
import type { MailKind } from "../../domain/outbox";
import { messageId } from "../../mail/message-id";
import type { Ctx } from "../context";

export interface MailRequest {
  kind: MailKind;
  campaignId: string;
  /** Who it goes to: a signature or a target. */
  recipientId: string;
  /** What makes this mail another one than the last of its kind to the same recipient. */
  version: string;
  locale: string;
  availableAt: Date;
  now: Date;
  deliveryId?: string;
  textId?: string;
}

/**
 * An outbox row for one mail. The Message-ID is fixed here, before the first try, so that every copy a server may get
 * carries the same one; it is a keyed hash of the row's key and tells a stranger nothing.
 */
export function newMail(ctx: Ctx, request: MailRequest): NewMail {
  const key = `${request.kind}:${request.campaignId}:${request.recipientId}:${request.version}`;
  const domain = ctx.mailFrom.address.slice(ctx.mailFrom.address.lastIndexOf("@") + 1);
  const isLetter = request.kind === "letter";
  return {
    id: newId(request.now, ctx.random),
    key,
    kind: request.kind,
    campaignId: request.campaignId,
    signatureId: isLetter ? null : request.recipientId,
    targetId: isLetter ? request.recipientId : null,
    deliveryId: request.deliveryId ?? null,
    textId: request.textId ?? null,
    locale: request.locale,
    messageId: messageId(ctx.keys.hmac, key, domain),
    availableAt: request.availableAt,
    createdAt: request.now,
  };
}
