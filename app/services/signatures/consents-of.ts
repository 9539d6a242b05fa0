import { newId } from "../../data/ids";
import type { NewConsent } from "../../data/signatures";
import type { Ctx } from "../context";

/** What a signer agrees to. The required tick covers the first two; the others have a tick each. */
export type ConsentPurpose = "process" | "deliver" | "show_name" | "show_public" | "updates";

/** A consent row each for what a new signature agreed to, with the version, hash and language of the text shown. */
export function consentsOf(
  ctx: Ctx,
  signature: { id: string; locale: string; showName: boolean; showPublic: boolean; updates: boolean },
  text: { version: number; hash: string },
  now: Date,
): NewConsent[] {
  return grantedBy(signature).map((purpose) => consentRow(ctx, signature, text, purpose, true, now));
}

/** What somebody agrees to who signs with these choices. */
export function grantedBy(choices: { showName: boolean; showPublic: boolean; updates: boolean }): ConsentPurpose[] {
  const purposes: ConsentPurpose[] = ["process", "deliver"];
  if (choices.showName) purposes.push("show_name");
  if (choices.showPublic) purposes.push("show_public");
  if (choices.updates) purposes.push("updates");
  return purposes;
}

/** One consent given (`granted`) or taken back. */
export function consentRow(
  ctx: Ctx,
  signature: { id: string; locale: string },
  text: { version: number; hash: string },
  purpose: ConsentPurpose,
  granted: boolean,
  now: Date,
): NewConsent {
  return {
    id: newId(now, ctx.random),
    signatureId: signature.id,
    purpose,
    granted,
    textVersion: text.version,
    textHash: text.hash,
    locale: signature.locale,
    at: now,
  };
}
