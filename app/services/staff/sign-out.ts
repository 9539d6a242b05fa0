import { tokenHash } from "../../data/keys";
import { findStaff } from "../../data/staff";
import { deleteStaffSession } from "../../data/staff-sessions";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/** Ends the session of this token on the server; a copied cookie is worth nothing afterwards. */
export async function signOut(ctx: Ctx, { token }: { token: string }): Promise<void> {
  await ctx.db.write(async (tx) => {
    const staffId = await deleteStaffSession(tx, tokenHash(token));
    const staff = staffId === null ? null : await findStaff(tx, staffId);
    if (staff === null) return;
    await recordAudit(tx, ctx, {
      actor: { id: staff.id, name: staff.name },
      act: "staff.sign_out",
      subject: "staff",
      subjectId: staff.id,
      organisationId: null,
      before: null,
      after: null,
    });
  });
}
