import { SealError } from "../../data/keys";
import type { Ctx } from "../context";

/** How long the page after signing shows the address that was typed: 30 minutes. */
export const TICKET_LIFE_MS = 30 * 60_000;

const INSTANT_BYTES = 8;

/** From the shortest sealed address to the longest, in base64url. */
const SHAPE = /^[A-Za-z0-9_-]{56,400}$/;

/**
 * The address that somebody just typed, sealed for the page after signing, whose own address may be read by others: in
 * it nobody sees who signed, and it opens for one campaign and for TICKET_LIFE_MS. Its length depends on the typed
 * address alone, so that it does not tell what became of the signature (A5).
 */
export function sealTicket(ctx: Ctx, input: { slug: string; email: string }): string {
  const until = Buffer.alloc(INSTANT_BYTES);
  until.writeBigUInt64BE(BigInt(ctx.clock().getTime() + TICKET_LIFE_MS));
  const { bytes } = ctx.keys.seal(Buffer.concat([until, Buffer.from(input.email)]), contextOf(input.slug));
  return Buffer.from(bytes).toString("base64url");
}

/** The address in a ticket; null when it is no ticket of ours for this campaign, or is too old. */
export function openTicket(ctx: Ctx, input: { slug: string; ticket: string }): string | null {
  if (!SHAPE.test(input.ticket)) return null;
  try {
    const plain = Buffer.from(ctx.keys.unseal(Buffer.from(input.ticket, "base64url"), contextOf(input.slug)));
    const isValid = plain.readBigUInt64BE(0) > BigInt(ctx.clock().getTime());
    return isValid ? plain.subarray(INSTANT_BYTES).toString() : null;
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

function contextOf(slug: string): string {
  return `signed ticket ${slug}`;
}
