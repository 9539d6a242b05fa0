import { deletePartner, findPartners } from "../../data/partner-origins";
import type { AuditActor } from "../../domain/audit";
import { err, ok, type Result } from "../../domain/result";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/**
 * Takes back that the pages of an origin may show a campaign's form. Signatures from there keep their source. Recorded as
 * done by `actor`.
 */
export function removeOrigin(
  ctx: Ctx,
  { slug, origin, actor = "command line" }: { slug: string; origin: string; actor?: AuditActor },
): Promise<Result<"removed", "unknown_campaign" | "unknown_origin">> {
  return ctx.db.write(async (tx) => {
    const campaign = await tx.campaign.findUnique({ where: { slug }, select: { id: true, organisationId: true } });
    if (campaign === null) return err("unknown_campaign");
    const partner = (await findPartners(tx, campaign.id)).find((known) => known.origin === origin);
    if (!partner || !(await deletePartner(tx, campaign.id, origin))) return err("unknown_origin");
    await recordAudit(tx, ctx, {
      actor,
      act: "partners.remove",
      subject: "partner",
      subjectId: origin,
      organisationId: campaign.organisationId,
      before: { campaign: slug, source: partner.source },
      after: null,
    });
    return ok("removed");
  });
}
