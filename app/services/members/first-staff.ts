import { countOthersWithRights } from "../../data/members";
import { findOrganisations } from "../../data/organisations";
import type { Ctx } from "../context";
import { createStaffLink } from "../staff/create-link";
import { grantRights } from "./grant-rights";

/** Whom the link that is printed at the start signs in; no mail reaches this address (RFC 6761, 6.5). */
const FIRST_STAFF = "staff@onevoice.example";

/**
 * A link for whoever set the site up: it signs in as the secretariat and the coalition's owner. Null as soon as anybody
 * else has rights, who can give all others.
 */
export async function linkFirstStaff(ctx: Ctx): Promise<{ url: string } | null> {
  if ((await countOthersWithRights(ctx.db.read, FIRST_STAFF)) > 0) return null;
  const coalition = (await findOrganisations(ctx.db.read)).find((row) => row.kind === "coalition");
  const give = { email: FIRST_STAFF, actor: "system" } as const;
  await grantRights(ctx, { ...give, grant: { coalitionRole: "secretariat" } });
  if (coalition) await grantRights(ctx, { ...give, grant: { organisation: coalition.slug, role: "owner" } });
  return createStaffLink(ctx, { email: FIRST_STAFF });
}
