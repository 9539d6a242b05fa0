import { localePath } from "../../domain/locale-path";
import { isLocale } from "../../domain/locales";
import { personalCode } from "../../domain/personal-link";
import { withVia } from "../../domain/share-links";
import type { Ctx } from "../context";

/**
 * The link to the campaign that a signer passes on, in the language that was signed in. Its code is a keyed hash, so that
 * the database alone does not tell whose link a signature came by; it is made from the signature's nonce, so that nobody
 * can make it again once the signature is erased. How many came by it its owner is never told: who sends it to one person
 * would learn from the number whether that person signed.
 */
export function personalLink(
  ctx: Pick<Ctx, "keys" | "publicUrl">,
  signature: { id: string; locale: string; nonce: Uint8Array; campaign: { slug: string } },
): string {
  const { id, locale, nonce, campaign } = signature;
  const hash = ctx.keys.hmac("personal link", `${id}\0${Buffer.from(nonce).toString("hex")}`);
  const page = ctx.publicUrl + localePath(isLocale(locale) ? locale : "en", `/campaigns/${campaign.slug}`);
  return withVia(page, personalCode(Buffer.from(hash, "hex")));
}
