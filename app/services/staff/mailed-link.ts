import type { Ctx } from "../context";

/** How long a link works that somebody asked for by mail: 15 minutes, in milliseconds. */
export const MAILED_LINK_MS = 15 * 60 * 1000;

/**
 * The token of a sign-in link in the mail with this outbox key: 256 bits, made again when the mail is sent. Rows hold
 * neither it nor what it could be made from without the key file.
 */
export function mailedLinkToken(ctx: Pick<Ctx, "keys">, outboxKey: string): string {
  return Buffer.from(ctx.keys.hmac("staff sign-in link", outboxKey), "hex").toString("base64url");
}
