import { deletePartner } from "../../data/partner-origins";
import { err, ok, type Result } from "../../domain/result";
import type { Ctx } from "../context";

/** Takes back that the pages of an origin may show a campaign's form. Signatures from there keep their source. */
export function removeOrigin(
  ctx: Ctx,
  { slug, origin }: { slug: string; origin: string },
): Promise<Result<"removed", "unknown_campaign" | "unknown_origin">> {
  return ctx.db.write(async (tx) => {
    const campaign = await tx.campaign.findUnique({ where: { slug }, select: { id: true } });
    if (campaign === null) return err("unknown_campaign");
    return (await deletePartner(tx, campaign.id, origin)) ? ok("removed") : err("unknown_origin");
  });
}
