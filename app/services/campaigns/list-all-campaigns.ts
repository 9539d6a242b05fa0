import { readCounts } from "../../data/counts";
import { localePath } from "../../domain/locale-path";
import { isLocale } from "../../domain/locales";
import type { Ctx } from "../context";

/** A campaign in one line, for its operators: drafts too. */
export interface CampaignLine {
  slug: string;
  state: string;
  confirmed: number;
  goal: number;
  /** Languages that it has a text in, its default first. */
  languages: string[];
  /** The page in the default language. */
  url: string;
}

/** Every campaign in whatever state, by slug. */
export async function listAllCampaigns(ctx: Ctx): Promise<CampaignLine[]> {
  const campaigns = await ctx.db.read.campaign.findMany({
    orderBy: { slug: "asc" },
    include: { texts: { select: { locale: true } } },
  });
  const lines: CampaignLine[] = [];
  for (const { id, slug, state, goal, defaultLocale, texts } of campaigns) {
    const total = await readCounts(ctx.db.read, id, "total");
    const languages = [...new Set([defaultLocale, ...texts.map((text) => text.locale).sort()])];
    const path = localePath(isLocale(defaultLocale) ? defaultLocale : "en", `/campaigns/${slug}`);
    lines.push({ slug, state, confirmed: total.get("") ?? 0, goal, languages, url: `${ctx.publicUrl}${path}` });
  }
  return lines;
}
