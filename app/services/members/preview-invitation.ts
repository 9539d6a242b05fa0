import { findStaff, findStaffByEmail } from "../../data/staff";
import type { Locale } from "../../domain/locales";
import type { Actor, Role } from "../../domain/roles";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { findInvitation } from "./find-invitation";

/** What an invitation says before it is accepted. */
export interface InvitationView {
  organisation: string;
  role: Role;
  email: string;
  /** The name of who invited, or their address. */
  inviter: string;
  expiresAt: Date;
  /** Whoever has an account accepts in it, signed in: a link in a mail is no way around their passkey (abuse 84). */
  needs: "name" | "sign_in" | "nothing";
}

/** Who invites whom to what; null when the invitation is dead. Changes nothing. */
export async function previewInvitation(
  ctx: Ctx,
  { token, actor, locale }: { token: string; actor: Actor | null; locale: Locale },
): Promise<InvitationView | null> {
  const invitation = await findInvitation(ctx, ctx.db.read, token);
  if (invitation === null) return null;
  const [invited, inviter] = await Promise.all([
    findStaffByEmail(ctx.db.read, invitation.email),
    findStaff(ctx.db.read, invitation.invitedById),
  ]);
  const isOwn = invited !== null && invited.id === actor?.staffId;
  return {
    organisation: organisationName(invitation.organisation.names, locale),
    role: invitation.role as Role,
    email: invitation.email,
    inviter: inviter?.name || inviter?.email || "",
    expiresAt: invitation.expiresAt,
    needs: invited === null ? "name" : isOwn ? "nothing" : "sign_in",
  };
}
