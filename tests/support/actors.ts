import type { Actor, CoalitionRole, Role } from "../../app/domain/roles";

/** A member of staff of a test who has shown a passkey at `provedAt`, with roles by the id of the organisation. */
export function testActor(
  rights: { coalitionRole?: CoalitionRole; roles?: Record<string, Role> },
  provedAt: Date | null = null,
): Actor {
  const { coalitionRole = null, roles = {} } = rights;
  return {
    staffId: "staff-1",
    email: "ana@example.org",
    name: "Ana",
    coalitionRole,
    members: Object.entries(roles).map(([organisationId, role]) => ({ organisationId, role })),
    session: { hash: "0".repeat(64), method: "passkey", provedAt },
  };
}
