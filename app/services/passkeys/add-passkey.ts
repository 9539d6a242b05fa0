import { findPasskeys, insertPasskey } from "../../data/passkeys";
import { proveSession } from "../../data/staff-sessions";
import { cleanLabel, type MadePasskey } from "../../domain/passkey";
import type { Actor } from "../../domain/roles";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { queueStaffMail } from "../mail/queue-staff-mail";
import { takeChallenge } from "./challenge";
import { assertMayAdd } from "./may-add";
import { relyingParty, webauthn } from "./relying-party";

export interface AddPasskeyInput {
  answer: MadePasskey;
  /** What its owner calls it. */
  name: string;
  /** The secret of the asking browser's cookie. */
  browser: string | null;
  /** Of the mail that tells its owner. */
  locale: string;
}

/**
 * Keeps the passkey that the actor's browser made, after a challenge for that; making it is proof of the person as well.
 * refused: the answer is not one to a challenge of ours. Throws AccessError "prove".
 */
export async function addPasskey(
  ctx: Ctx,
  actor: Actor,
  input: AddPasskeyInput,
): Promise<{ outcome: "added" | "refused" | "bad_name" }> {
  const name = cleanLabel(input.name);
  if (name === null) return { outcome: "bad_name" };
  const { staffId } = actor;
  await assertMayAdd(ctx, actor, (await findPasskeys(ctx.db.read, staffId)).length);
  const { clientDataJSON, transports = [] } = input.answer.response;
  const challenge = await takeChallenge(ctx, clientDataJSON, { purpose: "register", staffId, browser: input.browser });
  const credential = challenge && (await checkMade(ctx, input.answer, challenge));
  if (!credential) return { outcome: "refused" };
  const createdAt = ctx.clock();
  const isNew = await ctx.db.write(async (tx) => {
    const { id, counter } = credential;
    const publicKey = new Uint8Array(credential.publicKey);
    const passkey = { id, staffId, publicKey, counter, transports: transports.join(","), name, createdAt };
    if (!(await insertPasskey(tx, passkey))) return false;
    await proveSession(tx, actor.session.hash, createdAt);
    await queueStaffMail(ctx, tx, {
      kind: "staff_notice",
      staffId,
      version: `passkey_added.${id}`,
      locale: input.locale,
    });
    await recordAudit(tx, ctx, {
      actor: { id: staffId, name: actor.name },
      act: "passkey.add",
      subject: "passkey",
      subjectId: id,
      organisationId: null,
      before: null,
      after: { name },
    });
    return true;
  });
  return { outcome: isNew ? "added" : "refused" };
}

async function checkMade(ctx: Ctx, answer: MadePasskey, challenge: string) {
  const { id, origin } = relyingParty(ctx);
  const { verifyRegistrationResponse } = await webauthn();
  const { clientDataJSON, attestationObject } = answer.response;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { clientDataJSON, attestationObject }, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    });
    return verified ? registrationInfo.credential : null;
  } catch {
    ctx.log.warn({}, "A new passkey was refused");
    return null;
  }
}
