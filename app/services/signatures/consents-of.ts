import { newId } from "../../data/ids";
import type { NewConsent } from "../../data/signatures";
import type { Ctx } from "../context";

/** What a signer agrees to. The required tick covers the first two; the others have a tick each. */
export type ConsentPurpose = "process" | "deliver" | "show_name" | "updates";

/** A consent row each for what a new signature agreed to, with the version, hash and language of the text shown. */
export function consentsOf(
  ctx: Ctx,
  signature: { id: string; locale: string; showName: boolean; updates: boolean },
  text: { version: number; hash: string },
  now: Date,
): NewConsent[] {
  const purposes: ConsentPurpose[] = ["process", "deliver"];
  if (signature.showName) purposes.push("show_name");
  if (signature.updates) purposes.push("updates");
  return purposes.map((purpose) => consentRow(ctx, signature, text, purpose, true, now));
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
