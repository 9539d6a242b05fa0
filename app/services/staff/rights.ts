import type { ReadClient, Tx } from "../../data/database";
import { findRights } from "../../data/members";
import { type Act, type Actor, isCoalitionRole, isRole } from "../../domain/roles";
import type { Ctx } from "../context";
import { authorise } from "./authorise";

/** Rights as they are kept, without what is no role of ours. */
export function rightsOf(row: {
  coalitionRole: string | null;
  members: readonly { organisationId: string; role: string }[];
}): Pick<Actor, "coalitionRole" | "members"> {
  return {
    coalitionRole: isCoalitionRole(row.coalitionRole) ? row.coalitionRole : null,
    members: row.members.flatMap(({ organisationId, role }) => (isRole(role) ? [{ organisationId, role }] : [])),
  };
}

/** What somebody may do now; null when there is nobody. */
export async function readRights(
  read: ReadClient | Tx,
  staffId: string,
): Promise<Pick<Actor, "coalitionRole" | "members"> | null> {
  const row = await findRights(read, staffId);
  return row && rightsOf(row);
}

/**
 * The same as `authorise`, by the rights that a transaction sees: what was allowed when the request began may not be
 * when its turn to write has come (abuse 81, 82).
 */
export async function authoriseAgain(
  ctx: Pick<Ctx, "clock">,
  tx: Tx,
  actor: Actor,
  act: Act,
  organisationId: string | null,
): Promise<void> {
  const rights = await readRights(tx, actor.staffId);
  authorise(ctx, { ...actor, ...(rights ?? { coalitionRole: null, members: [] }) }, act, organisationId);
}
