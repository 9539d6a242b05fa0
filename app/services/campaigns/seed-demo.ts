import { isDataError } from "../../data/errors";
import type { Ctx } from "../context";
import { type CampaignDraft, launchCampaign } from "./launch-campaign";

/**
 * Publishes the demo campaign when the database holds no campaign at all. True when it did. Two processes that start at
 * once settle it by the unique slug.
 */
export async function seedDemo(ctx: Ctx, draft: CampaignDraft): Promise<boolean> {
  if ((await ctx.db.read.campaign.count()) > 0) return false;
  try {
    await launchCampaign(ctx, draft);
    return true;
  } catch (error) {
    if (isDataError(error, "unique")) return false;
    throw error;
  }
}
