import { type CampaignWithTexts, findTargets } from "../../data/campaigns";
import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import type { ShownTarget } from "../../domain/public-view";
import type { Ctx } from "../context";
import { campaignHead } from "./campaign-head";
import { type CampaignTitle, type CampaignView, campaignTitle, shownTarget } from "./campaign-view";
import { listCampaigns } from "./list-campaigns";

/** What somebody who signed can do next. */
export interface NextSteps {
  campaign: CampaignTitle;
  /** Who it is addressed to, in order. */
  offices: ShownTarget[];
  /** Other campaigns that can be signed, newest first. */
  others: CampaignView[];
}

const OTHERS = 3;

/** By the campaign as it is kept (campaignHead), and by language: read anew whenever that is. */
const keptByCampaign = new WeakMap<CampaignWithTexts, Map<Locale, Promise<NextSteps | null>>>();

/**
 * The next steps after signing a campaign, at most a second old: in a rush everybody who signs sees them, each on a page of
 * their own. Null when strangers may not see the campaign.
 */
export async function readNextSteps(ctx: Ctx, input: { slug: string; locale: Locale }): Promise<NextSteps | null> {
  const { slug, locale } = input;
  const row = await campaignHead(ctx.db, slug, ctx.clock());
  if (!row || !isListedState(row.state)) return null;
  const kept = keptByCampaign.get(row) ?? new Map<Locale, Promise<NextSteps | null>>();
  keptByCampaign.set(row, kept);
  const steps = kept.get(locale) ?? findNextSteps(ctx, row, locale);
  kept.set(locale, steps);
  steps.catch(() => kept.delete(locale));
  return steps;
}

async function findNextSteps(ctx: Ctx, row: CampaignWithTexts, locale: Locale): Promise<NextSteps | null> {
  const campaign = campaignTitle(row, locale);
  if (campaign === null) return null;
  const [targets, campaigns] = await Promise.all([
    findTargets(ctx.db.read, row.id, ctx.clock()),
    listCampaigns(ctx, { locale }),
  ]);
  return {
    campaign,
    offices: targets.map(shownTarget),
    others: campaigns.filter(({ slug, refusal }) => refusal === null && slug !== row.slug).slice(0, OTHERS),
  };
}
