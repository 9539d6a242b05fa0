import type { Database, ReadClient, Tx } from "./database";
import type { Member } from "./generated/sqlite/client";
import { raw, sql } from "./sql";
import { lasting } from "./staff-sessions";

/** A member of an organisation with who it is. */
export interface MemberRow extends Member {
  staff: { email: string; name: string };
}

const OF_STAFF = { select: { email: true, name: true } } as const;

/** A session that lasts, with its member of staff and their rights, or null. */
export function findActor(read: ReadClient, hash: string, now: Date) {
  return read.staffSession.findFirst({
    where: { hash, ...lasting(now) },
    include: { staff: { include: RIGHTS } },
  });
}

const RIGHTS = { members: { select: { organisationId: true, role: true } } } as const;

/** The rights of a member of staff as a transaction sees them, or null. */
export function findRights(
  tx: Tx | ReadClient,
  staffId: string,
): Promise<{ coalitionRole: string | null; members: { organisationId: string; role: string }[] } | null> {
  return tx.staff.findUnique({ where: { id: staffId }, select: { coalitionRole: true, ...RIGHTS } });
}

/**
 * No other transaction that locks the organisation goes on before the caller's ends: who is in it, and as what, is
 * decided under this lock. On SQLite a transaction is the only writer anyhow.
 */
export async function lockOrganisation(db: Pick<Database, "provider">, tx: Tx, id: string): Promise<void> {
  const lock = db.provider === "postgres" ? raw("FOR NO KEY UPDATE") : raw("");
  await tx.$queryRaw(sql`SELECT "id" FROM "Organisation" WHERE "id" = ${id} ${lock}`);
}

/** The members of an organisation, in the order in which they came. */
export function findMembers(read: ReadClient | Tx, organisationId: string): Promise<MemberRow[]> {
  return read.member.findMany({
    where: { organisationId },
    include: { staff: OF_STAFF },
    orderBy: [{ createdAt: "asc" }, { staffId: "asc" }],
  });
}

/** One member, or null. */
export function findMember(read: ReadClient | Tx, organisationId: string, staffId: string): Promise<MemberRow | null> {
  return read.member.findUnique({
    where: { organisationId_staffId: { organisationId, staffId } },
    include: { staff: OF_STAFF },
  });
}

/** How many members of an organisation have a role. */
export function countMembers(tx: Tx, organisationId: string, role: string): Promise<number> {
  return tx.member.count({ where: { organisationId, role } });
}

/** Makes somebody a member, or gives the member another role. */
export async function putMember(tx: Tx, member: Member): Promise<void> {
  const { organisationId, staffId, role } = member;
  await tx.member.upsert({
    where: { organisationId_staffId: { organisationId, staffId } },
    update: { role },
    create: member,
  });
}

/** Takes a member out. */
export async function deleteMember(tx: Tx, organisationId: string, staffId: string): Promise<void> {
  await tx.member.deleteMany({ where: { organisationId, staffId } });
}

/** Whether somebody with this address is a member. */
export async function isMemberByEmail(tx: Tx, organisationId: string, email: string): Promise<boolean> {
  return (await tx.member.count({ where: { organisationId, staff: { email } } })) > 0;
}

/** How many members each of these organisations has. */
export async function countByOrganisation(read: ReadClient): Promise<Map<string, number>> {
  const groups = await read.member.groupBy({ by: ["organisationId"], _count: { _all: true } });
  return new Map(groups.map((group) => [group.organisationId, group._count._all]));
}

/** Sets what somebody is for the whole coalition. */
export async function setCoalitionRole(tx: Tx, staffId: string, coalitionRole: string): Promise<void> {
  await tx.staff.update({ where: { id: staffId }, data: { coalitionRole } });
}

/** Adds a member of staff. Throws DataError "unique" when the address is taken. */
export async function insertStaff(
  tx: Tx,
  staff: { id: string; email: string; name: string; createdAt: Date },
): Promise<void> {
  await tx.staff.create({ data: staff });
}

/** How many members of staff other than this one may do anything at all. */
export function countOthersWithRights(read: ReadClient, email: string): Promise<number> {
  return read.staff.count({
    where: { email: { not: email }, OR: [{ coalitionRole: { not: null } }, { members: { some: {} } }] },
  });
}
