import { findPartners, putPartner } from "../../data/partner-origins";
import type { AuditActor } from "../../domain/audit";
import type { Partner } from "../../domain/embed";
import { isPartnerOrigin } from "../../domain/origin";
import { err, ok, type Result } from "../../domain/result";
import { isSource } from "../../domain/source";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";

/** Origins that one campaign may have: all of them stand in one header of every answer with its form. */
export const MAX_PARTNER_ORIGINS = 50;

export type AllowRefusal = "unknown_campaign" | "origin" | "source" | "too_many";

/**
 * Lets the pages of a web origin show a campaign's form in a frame; what is signed there counts under `source`. An
 * origin that is allowed already gets this source from now on. Takes effect within seconds. Recorded as done by `actor`.
 */
export async function allowOrigin(
  ctx: Ctx,
  { slug, origin, source, actor = "command line" }: Partner & { slug: string; actor?: AuditActor },
): Promise<Result<"added" | "changed" | "unchanged", AllowRefusal>> {
  if (!isPartnerOrigin(origin)) return err("origin");
  if (!isSource(source)) return err("source");
  return ctx.db.write(async (tx) => {
    const campaign = await tx.campaign.findUnique({ where: { slug }, select: { id: true, organisationId: true } });
    if (campaign === null) return err("unknown_campaign");
    const partners = await findPartners(tx, campaign.id);
    const known = partners.find((partner) => partner.origin === origin);
    if (known?.source === source) return ok("unchanged");
    if (!known && partners.length >= MAX_PARTNER_ORIGINS) return err("too_many");
    await putPartner(tx, campaign.id, { origin, source });
    await recordAudit(tx, ctx, {
      actor,
      act: "partners.allow",
      subject: "partner",
      subjectId: origin,
      organisationId: campaign.organisationId,
      before: known ? { campaign: slug, source: known.source } : null,
      after: { campaign: slug, source },
    });
    return ok(known ? "changed" : "added");
  });
}
