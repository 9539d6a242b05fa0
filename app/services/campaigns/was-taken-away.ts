import { isTakenAway } from "../../domain/campaign";
import type { Ctx } from "../context";
import { campaignHead } from "./campaign-head";

/** Whether there was such a campaign for strangers and is none any more; false for one that they never saw. */
export async function wasTakenAway(ctx: Ctx, input: { slug: string }): Promise<boolean> {
  const row = await campaignHead(ctx.db, input.slug, ctx.clock());
  return row !== null && isTakenAway({ state: row.state, wasPublished: row.publishedAt !== null });
}
