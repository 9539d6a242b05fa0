import type { ReadClient, Tx } from "./database";
import type { Endorsement } from "./generated/sqlite/client";
import { type OrganisationRow, WITH_LOGO } from "./organisations";

export interface EndorsementRow extends Endorsement {
  organisation: OrganisationRow;
}

/** Who stands behind a campaign at an instant, in the campaign's order. */
export function findEndorsements(read: ReadClient, campaignId: string, now: Date): Promise<EndorsementRow[]> {
  return read.endorsement.findMany({
    where: { campaignId, withdrawnAt: null, endorsedAt: { lte: now } },
    include: { organisation: { include: WITH_LOGO } },
    orderBy: [{ position: "asc" }, { organisationId: "asc" }],
  });
}

/** Adds an endorsement. Throws DataError "unique" when the organisation endorses the campaign already. */
export async function insertEndorsement(tx: Tx, row: Omit<Endorsement, "withdrawnAt">): Promise<void> {
  await tx.endorsement.create({ data: row });
}
