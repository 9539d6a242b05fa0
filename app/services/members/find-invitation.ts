import type { ReadClient, Tx } from "../../data/database";
import { findInvitationByHash, type InvitationWithOrganisation } from "../../data/invitations";
import { tokenHash } from "../../data/keys";
import { mayDo } from "../../domain/roles";
import type { Ctx } from "../context";
import { readRights } from "../staff/rights";

const TOKEN = /^[\w-]{43}$/;

/**
 * The invitation that a link's secret opens. Null when there is none: unknown, used, taken back, older than 7 days, or
 * when who invited may not invite any more (abuse 81).
 */
export async function findInvitation(
  ctx: Pick<Ctx, "clock">,
  read: ReadClient | Tx,
  token: string,
): Promise<InvitationWithOrganisation | null> {
  const found = TOKEN.test(token) ? await findInvitationByHash(read, tokenHash(token), ctx.clock()) : null;
  return found !== null && (await isBacked(read, found)) ? found : null;
}

/** Whether who invited may still do so. */
export async function isBacked(
  read: ReadClient | Tx,
  invitation: { invitedById: string; organisationId: string },
): Promise<boolean> {
  const rights = await readRights(read, invitation.invitedById);
  return rights !== null && mayDo(rights, "members.invite", invitation.organisationId);
}
