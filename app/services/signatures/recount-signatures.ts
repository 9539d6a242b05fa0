import { addCounts, type CountKind } from "../../data/counts";
import { readTrueCounts } from "../../data/recount";
import type { AuditActor } from "../../domain/audit";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/** A count that is not what the rows say. */
export interface Drift {
  slug: string;
  kind: CountKind | "ledger";
  key: string;
  counted: number;
  actual: number;
}

export interface RecountReport {
  campaigns: { slug: string; confirmed: number; leaves: number; drift: number }[];
  drift: Drift[];
  repaired: boolean;
}

/**
 * Counts every campaign (or the one named) again from its rows and compares with the counts kept, on one snapshot; also
 * that the ledger is without gaps and every confirmed signature has its leaf. With `repair` the counts are set right in
 * one transaction, which also records that `actor` did so; a fault of the ledger cannot be repaired and is only told.
 * Null when the slug is not known.
 */
export async function recountSignatures(
  ctx: Ctx,
  input: { slug?: string; repair: boolean; actor?: AuditActor },
): Promise<RecountReport | null> {
  const where = input.slug === undefined ? {} : { slug: input.slug };
  const campaigns = await ctx.db.read.campaign.findMany({
    where,
    select: { id: true, slug: true, organisationId: true },
    orderBy: { slug: "asc" },
  });
  if (input.slug !== undefined && campaigns.length === 0) return null;
  const report: RecountReport = { campaigns: [], drift: [], repaired: false };
  for (const campaign of campaigns) {
    const found = await ctx.db.readSnapshot((read) => readTrueCounts(read, campaign.id));
    const drift = found.drift.map((one) => ({ slug: campaign.slug, ...one }));
    report.campaigns.push({
      slug: campaign.slug,
      confirmed: found.confirmed,
      leaves: found.leaves,
      drift: drift.length,
    });
    report.drift.push(...drift);
    if (!input.repair || !drift.some((one) => one.kind !== "ledger")) continue;
    await ctx.db.write(async (tx) => {
      const fresh = await readTrueCounts(tx, campaign.id);
      const changes = fresh.drift.flatMap(({ kind, key, actual, counted }) =>
        kind === "ledger" ? [] : [{ kind, key, by: actual - counted }],
      );
      if (changes.length === 0) return;
      await addCounts(tx, campaign.id, changes);
      await recordAudit(tx, ctx, {
        actor: input.actor ?? "command line",
        act: "counts.repair",
        subject: "campaign",
        subjectId: campaign.id,
        organisationId: campaign.organisationId,
        before: null,
        after: { campaign: campaign.slug, repaired: changes.length },
      });
    });
    report.repaired = true;
  }
  return report;
}
