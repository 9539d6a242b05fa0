import type { Tx } from "../../data/database";
import { DataError } from "../../data/errors";
import { deletePublicSigners, insertPublicSigners } from "../../data/public-signers";
import { changeChoices, insertConsents } from "../../data/signatures";
import { lift, suppress } from "../../data/suppressions";
import { asksToBeNamed } from "../../domain/public-signers";
import type { Ctx } from "../context";
import { type ConsentPurpose, consentRow } from "./consents-of";
import { findByToken, type SignatureOfToken } from "./find-by-token";
import { publicSigner } from "./public-signer";

/** What a signer may choose and choose anew at any time. */
export interface Choices {
  /** The name may stand on the list that is handed over. */
  showName: boolean;
  /** Name and country may stand on the campaign's page. */
  showPublic: boolean;
  updates: boolean;
}

/**
 * Changes, by the signer's link, whether the name is shown to the recipients, whether it is shown to everybody, and
 * whether updates are wanted. Each change is a consent row of its own. A name comes off the public list at once and onto
 * it with the delay of everybody. Only pending and confirmed signatures have anything to change; to be named can be
 * chosen only where the campaign asks for it.
 */
export async function changeDisplay(
  ctx: Ctx,
  input: { token: string } & Choices,
): Promise<{ outcome: "changed" | "refused" | "unknown" }> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock();
    const signature = await findByToken(ctx, tx, "manage", input.token);
    if (signature === null) return { outcome: "unknown" };
    if (signature.state !== "confirmed" && signature.state !== "pending") return { outcome: "refused" };
    const choices: Choices = {
      showName: input.showName,
      showPublic: input.showPublic && (signature.showPublic || asksToBeNamed(signature.campaign, signature.text)),
      updates: input.updates,
    };
    const changes = changesOf(signature, choices);
    if (changes.length === 0) return { outcome: "changed" };
    if (!(await changeChoices(tx, signature, choices)))
      throw new DataError("busy", "The signature changed while its choices were changed: decide again");
    await insertConsents(
      tx,
      changes.map((purpose) => consentRow(ctx, signature, signature.text, purpose, choices[FIELDS[purpose]], now)),
    );
    if (changes.includes("show_public")) await changeList(ctx, tx, signature, choices.showPublic, now);
    if (signature.emailKey && changes.includes("updates"))
      await (choices.updates
        ? lift(tx, signature.emailKey, "updates")
        : suppress(tx, signature.emailKey, "updates", "signer", now));
    return { outcome: "changed" };
  });
}

const FIELDS = { show_name: "showName", show_public: "showPublic", updates: "updates" } as const satisfies Partial<
  Record<ConsentPurpose, keyof Choices>
>;

function changesOf(before: Choices, after: Choices): (keyof typeof FIELDS)[] {
  return (["show_name", "show_public", "updates"] as const).filter(
    (purpose) => before[FIELDS[purpose]] !== after[FIELDS[purpose]],
  );
}

/** The public list follows a choice; of a signature that is not confirmed, confirming does it. */
async function changeList(ctx: Ctx, tx: Tx, signature: SignatureOfToken, isNamed: boolean, now: Date): Promise<void> {
  if (!isNamed) return deletePublicSigners(tx, [signature.id]);
  const { sealed } = signature;
  if (signature.state === "confirmed" && sealed)
    await insertPublicSigners(tx, [publicSigner(ctx, { ...signature, sealed }, now)]);
}
