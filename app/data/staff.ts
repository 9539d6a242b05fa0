import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

/** The id of the member of staff with this address, who is made when there is none, whoever else is doing the same. */
export async function upsertStaff(tx: Tx, staff: { id: string; email: string; createdAt: Date }): Promise<string> {
  for (const statement of insertStatements("Staff", [staff], `ON CONFLICT ("email") DO NOTHING`))
    await tx.$executeRaw(statement);
  const { id } = await tx.staff.findUniqueOrThrow({ where: { email: staff.email } });
  return id;
}

/** The member of staff with this address in lower case, or null. */
export function findStaffByEmail(read: ReadClient | Tx, email: string) {
  return read.staff.findUnique({ where: { email } });
}

/** A member of staff, or null. */
export function findStaff(read: ReadClient | Tx, id: string) {
  return read.staff.findUnique({ where: { id } });
}

/** Gives a member of staff another name. */
export async function renameStaff(tx: Tx, id: string, name: string): Promise<void> {
  await tx.staff.update({ where: { id }, data: { name } });
}

export interface NewStaffLink {
  hash: string;
  staffId: string;
  /** SHA-256 (hex) of the cookie of the only browser that may use it; null for any. */
  browserHash: string | null;
  expiresAt: Date;
}

/** Stores a sign-in link and drops those that have run out. */
export async function insertStaffLink(tx: Tx, link: NewStaffLink, now: Date): Promise<void> {
  await tx.staffLink.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.staffLink.create({ data: link });
}

/**
 * Uses up a link. Its member of staff, or null when it is unknown, used, too old or another browser's: of two at once,
 * one gets null.
 */
export async function consumeStaffLink(
  tx: Tx,
  hash: string,
  browserHash: string | null,
  now: Date,
): Promise<{ staffId: string; isBound: boolean } | null> {
  const used = await tx.staffLink.updateMany({
    where: {
      hash,
      usedAt: null,
      expiresAt: { gt: now },
      OR: [{ browserHash: null }, ...(browserHash === null ? [] : [{ browserHash }])],
    },
    data: { usedAt: now },
  });
  if (used.count === 0) return null;
  const link = await tx.staffLink.findUniqueOrThrow({ where: { hash } });
  return { staffId: link.staffId, isBound: link.browserHash !== null };
}

/** The address that an unused link signs in, and in which browser alone; or null. */
export async function findStaffLink(
  read: ReadClient,
  hash: string,
  now: Date,
): Promise<{ email: string; browserHash: string | null } | null> {
  const link = await read.staffLink.findFirst({
    where: { hash, usedAt: null, expiresAt: { gt: now } },
    include: { staff: true },
  });
  return link && { email: link.staff.email, browserHash: link.browserHash };
}

/** Takes back the links of somebody that were not used. */
export async function deleteStaffLinks(tx: Tx, staffId: string): Promise<void> {
  await tx.staffLink.deleteMany({ where: { staffId, usedAt: null } });
}
