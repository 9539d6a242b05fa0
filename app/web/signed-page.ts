import type { AppLoadContext } from "@remix-run/node";
import type { PageHead } from "../components/page-context";
import type { SignedPageProps } from "../components/signed-page";
import { translator } from "../locales";
import type { NextSteps } from "../services/campaigns/read-next-steps";
import { campaignCard } from "./campaign-card";
import { localePath } from "./locale";
import "./load-context";

/** The address of the page after signing, for the one person who has the ticket. */
export function signedPath(slug: string, ticket: string): string {
  return `/campaigns/${slug}/signed/${ticket}`;
}

/** Head and contents of the page after signing. */
export function signedPage(
  { runtime, locale }: Pick<AppLoadContext, "runtime" | "locale">,
  { campaign, offices, others }: NextSteps,
  email: string | null,
): { page: PageHead; signed: SignedPageProps } {
  const url = runtime.publicUrl + localePath(locale, `/campaigns/${campaign.slug}`);
  return {
    page: { title: translator(locale).t("signed.title"), isUnlisted: true, hasScript: true },
    signed: { campaign, url, email, offices, others: others.map(campaignCard) },
  };
}
