import type { NewPublicSigner } from "../../data/public-signers";
import { shownFrom } from "../../domain/public-signers";
import type { Ctx } from "../context";
import { unsealPerson } from "./sealed-person";

/**
 * What the public list gets of a signer who chose it at `now`: name and country, nothing else. The rank is the same each
 * time the signer comes back to the list, so that coming back cannot be seen.
 */
export function publicSigner(
  ctx: Ctx,
  signature: { id: string; campaignId: string; country: string; sealed: Uint8Array },
  now: Date,
): NewPublicSigner {
  const { id: signatureId, campaignId, country, sealed } = signature;
  return {
    signatureId,
    campaignId,
    name: unsealPerson(ctx.keys, signatureId, sealed).name,
    country,
    rank: ctx.keys.hmac("public signer", signatureId),
    shownFrom: shownFrom(now),
  };
}
