import { newId } from "../../data/ids";
import { tokenHash } from "../../data/keys";
import { insertStaffLink, upsertStaff } from "../../data/staff";
import { parseEmail } from "../../domain/email";
import type { Ctx } from "../context";
import { newToken } from "./new-token";

/** How long a sign-in link works: 30 minutes. */
export const STAFF_LINK_MS = 30 * 60 * 1000;

/** What was given is no e-mail address; the message is for the operator. */
export class StaffAddressError extends Error {
  override readonly name = "StaffAddressError";
}

/**
 * Makes a link that signs a member of staff in once, and the member of staff if the address is new. Addresses are
 * compared in lower case. Whoever runs this can read the key file already, so the link itself is the proof; it is
 * printed, never mailed. Throws StaffAddressError.
 */
export async function createStaffLink(
  ctx: Ctx,
  { email }: { email: string },
): Promise<{ url: string; expiresAt: Date }> {
  const parsed = parseEmail(email);
  if (!parsed.ok) throw new StaffAddressError("This is not an e-mail address. It should look like name@example.org.");
  const address = parsed.value.address.toLowerCase();
  const now = ctx.clock();
  const expiresAt = new Date(now.getTime() + STAFF_LINK_MS);
  const token = newToken(ctx);
  await ctx.db.write(async (tx) => {
    const staffId = await upsertStaff(tx, { id: newId(now, ctx.random), email: address, createdAt: now });
    await insertStaffLink(tx, { hash: tokenHash(token), staffId, expiresAt }, now);
  });
  return { url: `${ctx.publicUrl}/staff/sign-in/${token}`, expiresAt };
}
