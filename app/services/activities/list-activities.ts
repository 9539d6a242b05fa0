import { countActivities, findActivities } from "../../data/activities";
import type { Locale } from "../../domain/locales";
import { stretchOf } from "../../domain/paging";
import type { ActivityKind, ShownActivity } from "../../domain/public-view";
import { isSlug } from "../../domain/slug";
import type { Ctx } from "../context";
import { shownActivity } from "./shown-activity";

/**
 * Activities that are out, newest first.
 *
 * @param input `campaign` is a slug; `page` counts from 1, and a page past the end has no items.
 */
export async function listActivities(
  ctx: Ctx,
  input: { locale: Locale; kind?: ActivityKind; campaign?: string; page: number; perPage: number },
): Promise<{ items: ShownActivity[]; total: number }> {
  const { locale, kind, campaign, page, perPage } = input;
  if (campaign !== undefined && !isSlug(campaign)) return { items: [], total: 0 };
  const filter = { now: ctx.clock(), kind, campaignSlug: campaign };
  const total = await countActivities(ctx.db.read, filter);
  const stretch = stretchOf(page, perPage, total);
  const rows = stretch ? await findActivities(ctx.db.read, filter, stretch) : [];
  return { items: rows.flatMap((row) => shownActivity(row, locale) ?? []), total };
}
