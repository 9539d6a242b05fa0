import type { Partner } from "../domain/embed";
import type { ReadClient, Tx } from "./database";
import { insertStatements } from "./sql";

/** A campaign's partner origins, by origin. */
export async function findPartners(read: ReadClient | Tx, campaignId: string): Promise<Partner[]> {
  const rows = await read.partnerOrigin.findMany({ where: { campaignId }, orderBy: { origin: "asc" } });
  return rows.map(({ origin, source }) => ({ origin, source }));
}

/** Every campaign's partner origins with its slug, by slug and origin; of one campaign alone where `slug` is given. */
export async function findAllPartners(read: ReadClient, slug?: string): Promise<(Partner & { slug: string })[]> {
  const rows = await read.partnerOrigin.findMany({
    where: slug === undefined ? {} : { campaign: { slug } },
    orderBy: [{ campaign: { slug: "asc" } }, { origin: "asc" }],
    include: { campaign: { select: { slug: true } } },
  });
  return rows.map(({ origin, source, campaign }) => ({ slug: campaign.slug, origin, source }));
}

/** Adds a partner's origin, or gives the one there is another source. */
export async function putPartner(tx: Tx, campaignId: string, partner: Partner): Promise<void> {
  const tail = `ON CONFLICT ("campaignId", "origin") DO UPDATE SET "source" = excluded."source"`;
  for (const statement of insertStatements("PartnerOrigin", [{ campaignId, ...partner }], tail))
    await tx.$executeRaw(statement);
}

/** Takes a partner's origin away; false when it was not there. */
export async function deletePartner(tx: Tx, campaignId: string, origin: string): Promise<boolean> {
  const { count } = await tx.partnerOrigin.deleteMany({ where: { campaignId, origin } });
  return count > 0;
}
