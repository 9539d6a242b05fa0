import type { CampaignState } from "../../domain/campaign";
import { isLocale, type Locale } from "../../domain/locales";
import { decideConfirm, type SignatureState } from "../../domain/signature";
import type { Ctx } from "../context";
import type { ConfirmRefusal } from "./confirm-signature";
import { findByToken } from "./find-by-token";

export type ConfirmationPreview =
  | { state: "ready" | "already"; slug: string; title: string; locale: Locale }
  | { state: "refused"; reason: ConfirmRefusal; slug: string; title: string; locale: Locale }
  | { state: "unknown" };

/**
 * What the page behind a confirmation link shows before anybody presses its button. Changes nothing, and says nothing
 * about the person: the link may have been forwarded or opened by a mail scanner (A7, abuse 46, 48).
 */
export async function previewConfirmation(ctx: Ctx, input: { token: string }): Promise<ConfirmationPreview> {
  const signature = await findByToken(ctx, ctx.db.read, "confirm", input.token);
  if (signature === null) return { state: "unknown" };
  const { campaign } = signature;
  const about = {
    slug: campaign.slug,
    title: signature.text.title,
    locale: isLocale(signature.locale) ? signature.locale : ("en" as const),
  };
  const decision = decideConfirm(
    { state: signature.state as SignatureState, createdAt: signature.createdAt },
    { state: campaign.state as CampaignState, closesAt: campaign.closesAt },
    ctx.clock(),
  );
  if (decision.action === "refuse") return { state: "refused", reason: decision.reason, ...about };
  return { state: decision.action === "confirm" ? "ready" : "already", ...about };
}
