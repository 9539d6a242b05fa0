import type { Ctx } from "../context";

/**
 * The secret in an invitation's link: 256 bits, base64url, made from its id under our key, so that the mail can be
 * written when it is sent and neither the invitation nor the outbox holds it.
 */
export function invitationToken(ctx: Pick<Ctx, "keys">, id: string): string {
  return Buffer.from(ctx.keys.hmac("staff invitation", id), "hex").toString("base64url");
}
