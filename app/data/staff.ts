import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

/** A member of staff who is signed in. */
export interface SessionRow {
  staffId: string;
  email: string;
  expiresAt: Date;
}

/** The id of the member of staff with this address, who is made when there is none, whoever else is doing the same. */
export async function upsertStaff(tx: Tx, staff: { id: string; email: string; createdAt: Date }): Promise<string> {
  for (const statement of insertStatements("Staff", [staff], `ON CONFLICT ("email") DO NOTHING`))
    await tx.$executeRaw(statement);
  const { id } = await tx.staff.findUniqueOrThrow({ where: { email: staff.email } });
  return id;
}

/** Stores a sign-in link and drops those that have run out. */
export async function insertStaffLink(
  tx: Tx,
  link: { hash: string; staffId: string; expiresAt: Date },
  now: Date,
): Promise<void> {
  await tx.staffLink.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.staffLink.create({ data: link });
}

/** Uses up a link. Its member of staff, or null when it is unknown, used or too old: of two at once, one gets null. */
export async function consumeStaffLink(tx: Tx, hash: string, now: Date): Promise<string | null> {
  const used = await tx.staffLink.updateMany({
    where: { hash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (used.count === 0) return null;
  const link = await tx.staffLink.findUniqueOrThrow({ where: { hash } });
  return link.staffId;
}

/** The address that an unused link signs in, or null. */
export async function findStaffLink(read: ReadClient, hash: string, now: Date): Promise<{ email: string } | null> {
  const link = await read.staffLink.findFirst({
    where: { hash, usedAt: null, expiresAt: { gt: now } },
    include: { staff: true },
  });
  return link && { email: link.staff.email };
}

/** Stores a session and drops those that have run out. */
export async function insertStaffSession(
  tx: Tx,
  session: { hash: string; staffId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.staffSession.deleteMany({ where: { expiresAt: { lte: session.createdAt } } });
  await tx.staffSession.create({ data: session });
}

/** The session with this hash, or null when it has run out or there is none. */
export async function findStaffSession(read: ReadClient, hash: string, now: Date): Promise<SessionRow | null> {
  const session = await read.staffSession.findFirst({
    where: { hash, expiresAt: { gt: now } },
    include: { staff: true },
  });
  return session && { staffId: session.staffId, email: session.staff.email, expiresAt: session.expiresAt };
}

/** Ends a session. */
export async function deleteStaffSession(tx: Tx, hash: string): Promise<void> {
  await tx.staffSession.deleteMany({ where: { hash } });
}
