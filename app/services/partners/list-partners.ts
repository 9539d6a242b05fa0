import { findAllPartners } from "../../data/partner-origins";
import type { Partner } from "../../domain/embed";
import { err, ok, type Result } from "../../domain/result";
import type { Ctx } from "../context";

/** Whose pages may show whose form: of all campaigns, or of one; by slug, then origin. */
export async function listPartners(
  ctx: Ctx,
  { slug }: { slug?: string },
): Promise<Result<(Partner & { slug: string })[], "unknown_campaign">> {
  if (slug !== undefined && (await ctx.db.read.campaign.count({ where: { slug } })) === 0)
    return err("unknown_campaign");
  return ok(await findAllPartners(ctx.db.read, slug));
}
