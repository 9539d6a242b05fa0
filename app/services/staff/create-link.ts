import { newId } from "../../data/ids";
import { tokenHash } from "../../data/keys";
import { insertStaffLink, upsertStaff } from "../../data/staff";
import type { AuditActor } from "../../domain/audit";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { newToken } from "./new-token";
import { staffAddress } from "./staff-address";

/** How long a sign-in link works: 30 minutes. */
export const STAFF_LINK_MS = 30 * 60 * 1000;

/**
 * Makes a link that signs a member of staff in once, and the member of staff if the address is new. Addresses are
 * compared in lower case. Whoever runs this can read the key file already, so the link itself is the proof; it is
 * printed, never mailed. Recorded as done by `actor`, by the id of whom it is for. Throws StaffAddressError.
 */
export async function createStaffLink(
  ctx: Ctx,
  { email, actor = "command line" }: { email: string; actor?: AuditActor },
): Promise<{ url: string; expiresAt: Date }> {
  const address = staffAddress(email);
  const now = ctx.clock();
  const expiresAt = new Date(now.getTime() + STAFF_LINK_MS);
  const token = newToken(ctx);
  await ctx.db.write(async (tx) => {
    const staffId = await upsertStaff(tx, { id: newId(now, ctx.random), email: address, createdAt: now });
    await insertStaffLink(tx, { hash: tokenHash(token), staffId, browserHash: null, expiresAt }, now);
    const entry = { act: "staff.link", subject: "staff", subjectId: staffId, organisationId: null } as const;
    await recordAudit(tx, ctx, { actor, ...entry, before: null, after: null });
  });
  return { url: `${ctx.publicUrl}/staff/sign-in/${token}`, expiresAt };
}
