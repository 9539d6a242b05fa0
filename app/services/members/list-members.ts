import { findOpenInvitations } from "../../data/invitations";
import { findMembers } from "../../data/members";
import type { Locale } from "../../domain/locales";
import { type Actor, isProved, mayDo, type Role } from "../../domain/roles";
import type { Ctx } from "../context";
import { openOrganisation } from "../organisations/open-organisation";
import { organisationName } from "../organisations/shown-organisation";

/** A member as a page shows them. */
export interface ShownMember {
  staffId: string;
  email: string;
  name: string;
  role: Role;
  joinedAt: Date;
  isSelf: boolean;
}

/** An invitation that nobody has accepted yet. */
export interface ShownInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

export interface MembersView {
  organisation: { slug: string; name: string };
  members: ShownMember[];
  /** Shown to those alone who may invite. */
  invitations: ShownInvitation[];
  mayInvite: boolean;
  mayChange: boolean;
  /** Whether a passkey was shown lately enough for a change. */
  isProved: boolean;
}

/** Who is in an organisation and who is invited. Throws AccessError. */
export async function listMembers(
  ctx: Ctx,
  actor: Actor,
  { slug, locale }: { slug: string; locale: Locale },
): Promise<MembersView> {
  const organisation = await openOrganisation(ctx, ctx.db.read, actor, "members.read", slug);
  const mayInvite = mayDo(actor, "members.invite", organisation.id);
  const members = await findMembers(ctx.db.read, organisation.id);
  const now = ctx.clock();
  const invitations = mayInvite ? await findOpenInvitations(ctx.db.read, organisation.id, now) : [];
  return {
    organisation: { slug: organisation.slug, name: organisationName(organisation.names, locale) },
    members: members.map((member) => ({
      staffId: member.staffId,
      email: member.staff.email,
      name: member.staff.name,
      role: member.role as Role,
      joinedAt: member.createdAt,
      isSelf: member.staffId === actor.staffId,
    })),
    invitations: invitations.map(({ id, email, role, expiresAt }) => ({ id, email, role: role as Role, expiresAt })),
    mayInvite,
    mayChange: mayDo(actor, "members.change", organisation.id),
    isProved: isProved(actor.session, now),
  };
}
