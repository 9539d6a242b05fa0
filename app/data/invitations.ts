import type { ReadClient, Tx } from "./database";
import type { Invitation } from "./generated/sqlite/client";

/** An invitation with the organisation it leads into. */
export interface InvitationWithOrganisation extends Invitation {
  organisation: { id: string; slug: string; names: string };
}

const WITH_ORGANISATION = { organisation: { select: { id: true, slug: true, names: true } } } as const;

const open = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** Stores an invitation. */
export async function insertInvitation(tx: Tx, invitation: Omit<Invitation, "usedAt" | "revokedAt">): Promise<void> {
  await tx.invitation.create({ data: invitation });
}

/** The invitations of an organisation that nobody used or took back and that have not run out, newest first. */
export function findOpenInvitations(read: ReadClient, organisationId: string, now: Date): Promise<Invitation[]> {
  return read.invitation.findMany({
    where: { organisationId, ...open(now) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}

/** How many there are of them. */
export function countOpenInvitations(tx: Tx, organisationId: string, now: Date): Promise<number> {
  return tx.invitation.count({ where: { organisationId, ...open(now) } });
}

/** The open invitation with this token hash, or null. */
export function findInvitationByHash(
  read: ReadClient | Tx,
  hash: string,
  now: Date,
): Promise<InvitationWithOrganisation | null> {
  return read.invitation.findFirst({ where: { hash, ...open(now) }, include: WITH_ORGANISATION });
}

/** The open invitation with this id, or null. */
export function findInvitationById(
  read: ReadClient,
  id: string,
  now: Date,
): Promise<InvitationWithOrganisation | null> {
  return read.invitation.findFirst({ where: { id, ...open(now) }, include: WITH_ORGANISATION });
}

/** Uses an invitation up; true for the one caller that did. */
export async function spendInvitation(tx: Tx, hash: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { hash, ...open(now) }, data: { usedAt: now } });
  return count === 1;
}

/** Takes open invitations of an organisation back: one by its id, those to an address, or those by somebody. */
export async function revokeInvitations(
  tx: Tx,
  organisationId: string,
  which: { id: string } | { email: string } | { invitedById: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.invitation.updateMany({
    where: { organisationId, ...which, ...open(now) },
    data: { revokedAt: now },
  });
  return count;
}
