import { findPublicSigners } from "../../data/public-signers";
import { MIN_PUBLIC_SIGNERS, rankRange, SIGNERS_ON_CAMPAIGN } from "../../domain/public-signers";
import type { SignerList } from "../../domain/public-view";
import type { Ctx } from "../context";
import { countNamed } from "./count-named";

/**
 * Signers of a campaign who chose to be named, in an order that tells nothing of time: the first SIGNERS_ON_CAMPAIGN, or
 * those of a page. Null when the campaign shows no names, or when fewer than MIN_PUBLIC_SIGNERS can be shown (abuse 71).
 *
 * @param input `page` counts from 1 and has about `perPage` names; one past the end has none.
 */
export async function listPublicSigners(
  ctx: Pick<Ctx, "db" | "clock">,
  input: { campaignId: string; showsSigners: boolean; page?: { number: number; perPage: number } },
): Promise<SignerList | null> {
  const { campaignId, showsSigners, page } = input;
  if (!showsSigners) return null;
  const total = await countNamed(ctx, campaignId);
  if (total < MIN_PUBLIC_SIGNERS) return null;
  const range = page ? rankRange(page.number, Math.ceil(total / page.perPage)) : { take: SIGNERS_ON_CAMPAIGN };
  return { total, signers: range ? await findPublicSigners(ctx.db.read, campaignId, ctx.clock(), range) : [] };
}
