import { readCounts } from "../../data/counts";
import { isListedState } from "../../domain/campaign";
import type { Locale } from "../../domain/locales";
import { roundedCount } from "../../domain/social-image";
import { type Translator, translator } from "../../locales";
import { campaignHead } from "../campaigns/campaign-head";
import { campaignView } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { drawnImage } from "./drawn-image";

/**
 * The picture that goes with links to a campaign: title, who asks, how many signed. Its count is rounded down, for others
 * keep it. Null when strangers may not see the campaign. Throws DataError "busy".
 */
export async function campaignImage(
  ctx: Ctx,
  input: { slug: string; locale: Locale },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { locale } = input;
  const now = ctx.clock();
  const campaign = await campaignHead(ctx.db, input.slug, now);
  if (!campaign || !isListedState(campaign.state)) return null;
  const total = await readCounts(ctx.db.read, campaign.id, "total");
  const confirmed = total.get("") ?? 0;
  const view = campaignView(campaign, locale, now, { confirmed, countries: 0, targets: [] });
  if (view === null) return null;
  const words = translator(locale);
  const { count } = roundedCount(confirmed);
  return drawnImage({
    locale,
    siteName: words.t("site.name"),
    title: { text: view.title, locale: view.locale },
    organisation: view.organisation.name,
    progress: {
      count: countWords(words, confirmed),
      goal: words.t("campaign.goal", { goal: view.goal }),
      reached: view.goal > 0 ? count / view.goal : 0,
    },
  });
}

/** The picture of every page that has none of its own. */
export function siteImage(input: { locale: Locale }): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = input;
  const { t } = translator(locale);
  const title = { text: t("site.tagline"), locale };
  return drawnImage({ locale, siteName: t("site.name"), title, organisation: null, progress: null });
}

function countWords({ t }: Translator, confirmed: number): string {
  const { count, isMore } = roundedCount(confirmed);
  return t(isMore ? "social.count_over" : "social.count", { count });
}
