import type { Ctx } from "../context";

const TOKEN_BYTES = 32;

/** A fresh secret of 256 bits, base64url, for a link or a cookie. Rows hold its hash only. */
export function newToken(ctx: Pick<Ctx, "random">): string {
  return Buffer.from(ctx.random(TOKEN_BYTES)).toString("base64url");
}
