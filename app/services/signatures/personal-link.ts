import { countOf } from "../../data/counts";
import { localePath } from "../../domain/locale-path";
import { isLocale } from "../../domain/locales";
import { cameByShown, personalCode } from "../../domain/personal-link";
import { withVia } from "../../domain/share-links";
import type { Ctx } from "../context";

/** A signer's own link to the campaign, and about how many confirmed signatures came by it. */
export interface PersonalLink {
  url: string;
  /** Rounded down (domain/personal-link). */
  cameBy: number;
}

/**
 * The own link of a signature, in the language that it was signed in. Its code is a keyed hash, so that the database alone
 * does not tell whose link a signature came by; it is made from the signature's nonce, so that nobody can make it again
 * once the signature is erased.
 */
export async function readPersonalLink(
  ctx: Ctx,
  signature: { id: string; campaignId: string; locale: string; nonce: Uint8Array; campaign: { slug: string } },
): Promise<PersonalLink> {
  const { id, campaignId, locale, nonce, campaign } = signature;
  const hash = ctx.keys.hmac("personal link", `${id}\0${Buffer.from(nonce).toString("hex")}`);
  const via = personalCode(Buffer.from(hash, "hex"));
  const page = ctx.publicUrl + localePath(isLocale(locale) ? locale : "en", `/campaigns/${campaign.slug}`);
  const count = await countOf(ctx.db.read, campaignId, { kind: "source", key: via });
  return { url: withVia(page, via), cameBy: cameByShown(count) };
}
