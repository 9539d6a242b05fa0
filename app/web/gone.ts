import { type AppLoadContext, data } from "@remix-run/node";
import type { Locale } from "../domain/locales";
import { translator } from "../locales";
import { wasTakenAway } from "../services/campaigns/was-taken-away";
import "./load-context";

type Context = Pick<AppLoadContext, "runtime" | "locale">;

/**
 * Why a page of a campaign, or below it, is not there: to be thrown. 410 when the campaign was taken away (its route's
 * ErrorBoundary is CampaignBoundary), else 404.
 */
export async function noCampaignPage({ runtime, locale }: Context, slug: string | undefined) {
  return (await wasTakenAway(runtime, { slug: slug ?? "" })) ? goneCampaign(locale) : data(null, { status: 404 });
}

/** The same of a file: the answer, with a word in JSON, or without a body. */
export async function noCampaignFile(
  { runtime }: Context,
  slug: string | undefined,
  kind: "json" | "empty" = "empty",
): Promise<Response> {
  const isGone = await wasTakenAway(runtime, { slug: slug ?? "" });
  const status = isGone ? 410 : 404;
  if (kind === "empty") return new Response(null, { status });
  return Response.json({ error: isGone ? "gone" : "not found" }, { status });
}

/** That a campaign was taken away: to be thrown. */
export function goneCampaign(locale: Locale) {
  const page = { title: translator(locale).t("campaign.gone.title"), isUnlisted: true };
  return data({ page }, { status: 410 });
}
