import { IDLE_MS } from "../domain/staff-session";
import type { ReadClient, Tx } from "./database";

/** What makes a session one that still lasts: it has not run out, and somebody used it lately. */
export function lasting(now: Date) {
  const since = new Date(now.getTime() - IDLE_MS);
  return {
    expiresAt: { gt: now },
    OR: [{ lastUsedAt: { gt: since } }, { lastUsedAt: null, createdAt: { gt: since } }],
  };
}

export interface NewSession {
  hash: string;
  staffId: string;
  method: string;
  agent: string;
  createdAt: Date;
  expiresAt: Date;
  provedAt: Date | null;
}

/** Stores a session and drops those of everybody that are over. */
export async function insertStaffSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.staffSession.deleteMany({ where: { NOT: lasting(session.createdAt) } });
  await tx.staffSession.create({ data: { ...session, lastUsedAt: session.createdAt } });
}

/** Notes that a session is in use, unless that was noted after `since`. */
export async function noteSessionUse(tx: Tx, hash: string, now: Date, since: Date): Promise<void> {
  await tx.staffSession.updateMany({
    where: { hash, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: since } }] },
    data: { lastUsedAt: now },
  });
}

/** Notes that a passkey was shown in a session. */
export async function proveSession(tx: Tx, hash: string, now: Date): Promise<void> {
  await tx.staffSession.updateMany({ where: { hash }, data: { provedAt: now } });
}

/** Somebody's sessions that last, the newest first. */
export function findSessions(read: ReadClient, staffId: string, now: Date) {
  return read.staffSession.findMany({
    where: { staffId, ...lasting(now) },
    orderBy: [{ createdAt: "desc" }, { hash: "asc" }],
  });
}

/** Ends a session; whose it was, or null when there was none. */
export async function deleteStaffSession(tx: Tx, hash: string): Promise<string | null> {
  const session = await tx.staffSession.findUnique({ where: { hash }, select: { staffId: true } });
  const { count } = await tx.staffSession.deleteMany({ where: { hash } });
  return count === 1 && session ? session.staffId : null;
}

/** Ends somebody's sessions: the one named, all but the one named, or all. Returns how many there were. */
export async function deleteSessionsOf(
  tx: Tx,
  staffId: string,
  which: { only: string } | { except: string } | "all",
): Promise<number> {
  const hash = which === "all" ? {} : { hash: "only" in which ? which.only : { not: which.except } };
  const { count } = await tx.staffSession.deleteMany({ where: { staffId, ...hash } });
  return count;
}
