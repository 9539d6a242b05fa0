import { readCounts } from "../../data/counts";
import { isListedState } from "../../domain/campaign";
import { countryTable } from "../../domain/country-table";
import { mapSteps } from "../../domain/world-map";
import { drawWorldMap, MAP_STYLE_SOURCE } from "../../media/world-map";
import type { Ctx } from "../context";
import { campaignHead } from "./campaign-head";

/**
 * The map of where a campaign's signatures come from (SVG), with the countries of its table alone; null when strangers
 * may not see the campaign. `styleSource` allows the picture's own style in a Content-Security-Policy.
 */
export async function drawCountryMap(
  ctx: Ctx,
  input: { slug: string },
): Promise<{ svg: string; styleSource: string } | null> {
  const campaign = await campaignHead(ctx.db, input.slug, ctx.clock());
  if (!campaign || !isListedState(campaign.state)) return null;
  const table = countryTable(await readCounts(ctx.db.read, campaign.id, "country"));
  return { svg: drawWorldMap(mapSteps(table)), styleSource: MAP_STYLE_SOURCE };
}
