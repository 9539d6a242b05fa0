import { deletePasskey, findPasskeys } from "../../data/passkeys";
import { type Actor, isProved } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { queueStaffMail } from "../mail/queue-staff-mail";
import { AccessError } from "../staff/authorise";

export interface RemovePasskeyInput {
  id: string;
  /** Whether our mails reach people: the last passkey goes only where a link by mail is left to sign in with. */
  hasMail: boolean;
  locale: string;
}

/** Removes one of the actor's own passkeys. Throws AccessError "prove". */
export async function removePasskey(
  ctx: Ctx,
  actor: Actor,
  input: RemovePasskeyInput,
): Promise<{ outcome: "removed" | "unknown" | "last" }> {
  const { staffId } = actor;
  if (!isProved(actor.session, ctx.clock())) throw new AccessError("prove");
  const outcome = await ctx.db.write(async (tx) => {
    const passkeys = await findPasskeys(tx, staffId);
    const passkey = passkeys.find(({ id }) => id === input.id);
    if (!passkey) return "unknown";
    if (passkeys.length === 1 && !input.hasMail) return "last";
    if (!(await deletePasskey(tx, staffId, passkey.id))) return "unknown";
    await queueStaffMail(ctx, tx, {
      kind: "staff_notice",
      staffId,
      version: `passkey_removed.${passkey.id}`,
      locale: input.locale,
    });
    await recordAudit(tx, ctx, {
      actor: { id: staffId, name: actor.name },
      act: "passkey.remove",
      subject: "passkey",
      subjectId: passkey.id,
      organisationId: null,
      before: { name: passkey.name },
      after: null,
    });
    return "removed";
  });
  return { outcome };
}
