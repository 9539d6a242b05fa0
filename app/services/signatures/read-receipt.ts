import { isLocale, type Locale } from "../../domain/locales";
import type { Ctx } from "../context";
import { findByToken } from "./find-by-token";
import { personalLink } from "./personal-link";

/** What was recorded when a signature was confirmed; nothing in it names the signer. */
export interface Receipt {
  campaign: { slug: string; title: string; locale: Locale };
  /** Of the text that was signed. */
  version: number;
  confirmedAt: Date;
  /** The place of its leaf in the campaign's ledger, counted from 1. */
  leaf: number | null;
  /** The link to the campaign that the signer passes on. */
  link: string;
}

/** The receipt of a confirmed signature, by its signer's own link; null when there is none. */
export async function readReceipt(ctx: Ctx, input: { token: string }): Promise<Receipt | null> {
  const { read } = ctx.db;
  const signature = await findByToken(ctx, read, "manage", input.token);
  if (!signature?.confirmedAt || !signature.nonce || signature.state !== "confirmed") return null;
  const { id, nonce, campaign, text, confirmedAt } = signature;
  const entry = await read.ledgerEntry.findFirst({
    where: { signatureId: id },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  return {
    campaign: { slug: campaign.slug, title: text.title, locale: isLocale(text.locale) ? text.locale : "en" },
    version: text.version,
    confirmedAt,
    leaf: entry && entry.position + 1,
    link: personalLink(ctx, { ...signature, nonce }),
  };
}
