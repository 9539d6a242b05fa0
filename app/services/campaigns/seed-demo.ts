import { isDataError } from "../../data/errors";
import type { ActivityDraft, OrganisationDraft, UpdateDraft } from "../../domain/publication";
import { type ActivityOwner, writeActivity } from "../activities/publish-activity";
import type { Ctx } from "../context";
import { writeOrganisation } from "../organisations/save-organisation";
import { writeUpdate } from "../updates/publish-update";
import { forgetCampaignHeads } from "./campaign-head";
import { type CampaignDraft, writeCampaign } from "./launch-campaign";

/** A campaign with the coalition around it. */
export interface DemoContent extends CampaignDraft {
  members: readonly OrganisationDraft[];
  /** The oldest first. */
  updates: readonly UpdateDraft[];
  activities: readonly (ActivityOwner & ActivityDraft)[];
}

/**
 * Publishes the demo campaign with its coalition, members, updates and activities when the database holds no campaign at
 * all, in one transaction. True when it did. Two processes that start at once settle it by the unique slug.
 */
export async function seedDemo(ctx: Ctx, demo: DemoContent): Promise<boolean> {
  if ((await ctx.db.read.campaign.count()) > 0) return false;
  const { members, updates, activities, ...campaign } = demo;
  try {
    await ctx.db.write(async (tx) => {
      for (const member of members) await writeOrganisation(ctx, tx, member);
      const campaignId = await writeCampaign(ctx, tx, campaign);
      for (const update of updates) await writeUpdate(ctx, tx, campaignId, update);
      for (const { organisation, campaign: slug, ...activity } of activities) {
        const written = await writeActivity(ctx, tx, { organisation, campaign: slug }, activity);
        if (!written.ok) throw new RangeError(`The activity ${activity.slug} names nobody that is there`);
      }
    });
    forgetCampaignHeads(ctx.db);
    return true;
  } catch (error) {
    if (isDataError(error, "unique")) return false;
    throw error;
  }
}
