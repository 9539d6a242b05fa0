import { newId } from "../../data/ids";
import {
  countMembers,
  findMember,
  findRights,
  lockOrganisation,
  putMember,
  setCoalitionRole,
} from "../../data/members";
import { findOrganisationId } from "../../data/organisations";
import { upsertStaff } from "../../data/staff";
import type { AuditActor } from "../../domain/audit";
import type { CoalitionRole, Role } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { staffAddress } from "../staff/staff-address";

/** What an operator gives: a role in one organisation, or one for the whole coalition. */
export type Grant = { organisation: string; role: Role } | { coalitionRole: CoalitionRole };

/** Rights that cannot be given; the message is for the operator. */
export class GrantError extends Error {
  override readonly name = "GrantError";
}

/**
 * Gives rights to a member of staff, who is made if the address is new. For whoever runs the installation: no role is
 * asked of them. Throws StaffAddressError, and GrantError when there is no such organisation or its last owner would go.
 */
export async function grantRights(
  ctx: Ctx,
  { email, grant, actor }: { email: string; grant: Grant; actor: AuditActor },
): Promise<void> {
  const address = staffAddress(email);
  const now = ctx.clock();
  await ctx.db.write(async (tx) => {
    const staffId = await upsertStaff(tx, { id: newId(now, ctx.random), email: address, createdAt: now });
    if ("coalitionRole" in grant) {
      const before = (await findRights(tx, staffId))?.coalitionRole ?? null;
      if (before === grant.coalitionRole) return;
      await setCoalitionRole(tx, staffId, grant.coalitionRole);
      await recordAudit(tx, ctx, {
        actor,
        act: "staff.role",
        subject: "staff",
        subjectId: staffId,
        organisationId: null,
        before: { role: before },
        after: { role: grant.coalitionRole },
      });
      return;
    }
    const organisationId = await findOrganisationId(tx, grant.organisation);
    if (organisationId === null) throw new GrantError(`There is no organisation "${grant.organisation}".`);
    await lockOrganisation(ctx.db, tx, organisationId);
    const before = (await findMember(tx, organisationId, staffId))?.role ?? null;
    if (before === grant.role) return;
    if (before === "owner" && (await countMembers(tx, organisationId, "owner")) < 2)
      throw new GrantError("This is the last owner. Make somebody else an owner first.");
    await putMember(tx, { organisationId, staffId, role: grant.role, createdAt: now });
    await recordAudit(tx, ctx, {
      actor,
      act: "members.change",
      subject: "member",
      subjectId: staffId,
      organisationId,
      before: before === null ? null : { role: before },
      after: { role: grant.role },
    });
  });
}
