import { parseSignForm, type SignForm } from "../../app/domain/sign-form";
import type { Ctx } from "../../app/services/context";
import { confirmSignature } from "../../app/services/signatures/confirm-signature";
import { type SignResult, signPetition } from "../../app/services/signatures/sign-petition";

/** A sign form as the browser would post it, already checked. Throws when the fields are not valid. */
export function signForm(fields: Record<string, string> = {}): SignForm {
  const parsed = parseSignForm({
    name: "Ada Example",
    email: "ada@example.org",
    country: "CH",
    consent: "on",
    showName: "on",
    ...fields,
  });
  if (!parsed.ok) throw new Error(`The form is not valid: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

export function sign(ctx: Ctx, slug: string, fields: Record<string, string> = {}): Promise<SignResult> {
  return signPetition(ctx, { slug, locale: "en", form: signForm(fields) });
}

/** The link token of a purpose for the signature under an address, as its mails carry it. */
export async function tokenFor(
  ctx: Ctx,
  email: string,
  purpose: "confirm" | "manage" | "unsubscribe",
): Promise<string> {
  const emailKey = ctx.keys.emailKey(signForm({ email }).email.canonical);
  const row = await ctx.db.read.signature.findFirstOrThrow({ where: { emailKey }, orderBy: { id: "desc" } });
  if (row.nonce === null) throw new Error("The signature was erased");
  return ctx.keys.token(purpose, { campaignId: row.campaignId, signatureId: row.id, nonce: row.nonce });
}

/** Signs and confirms, and returns the signer's own token. */
export async function signAndConfirm(ctx: Ctx, slug: string, fields: Record<string, string> = {}): Promise<string> {
  await sign(ctx, slug, fields);
  const email = fields.email ?? "ada@example.org";
  await confirmSignature(ctx, { token: await tokenFor(ctx, email, "confirm") });
  return tokenFor(ctx, email, "manage");
}
