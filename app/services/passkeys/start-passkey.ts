import { findPasskeys } from "../../data/passkeys";
import type { Actor } from "../../domain/roles";
import type { Ctx } from "../context";
import { CHALLENGE_MS, giveChallenge } from "./challenge";
import { transportsOf } from "./check-shown";
import { assertMayAdd } from "./may-add";
import { relyingParty, webauthn } from "./relying-party";

/** What an authenticator shows as the name of the site. */
const SITE_NAME = "One Voice";

/** What a browser needs to ask for any passkey of this site, to sign in with (PublicKeyCredentialRequestOptionsJSON). */
export async function startSignIn(ctx: Ctx, { browser }: { browser: string }) {
  const challenge = await giveChallenge(ctx, { purpose: "sign_in", staffId: null, browser });
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: relyingParty(ctx).id,
    challenge,
    userVerification: "required",
    timeout: CHALLENGE_MS,
  });
}

/** The same to ask for one of the actor's own passkeys once more; null when they have none. */
export async function startProof(ctx: Ctx, actor: Actor, { browser }: { browser: string }) {
  const passkeys = await findPasskeys(ctx.db.read, actor.staffId);
  if (passkeys.length === 0) return null;
  const challenge = await giveChallenge(ctx, { purpose: "prove", staffId: actor.staffId, browser });
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: relyingParty(ctx).id,
    challenge,
    allowCredentials: passkeys.map((passkey) => ({ id: passkey.id, transports: transportsOf(passkey) })),
    userVerification: "required",
    timeout: CHALLENGE_MS,
  });
}

/**
 * What a browser needs to make a passkey that is found without a name (a discoverable credential) and verifies the
 * person (PublicKeyCredentialCreationOptionsJSON). Throws AccessError "prove".
 */
export async function startAdding(ctx: Ctx, actor: Actor, { browser }: { browser: string }) {
  const passkeys = await findPasskeys(ctx.db.read, actor.staffId);
  await assertMayAdd(ctx, actor, passkeys.length);
  const challenge = await giveChallenge(ctx, { purpose: "register", staffId: actor.staffId, browser });
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpName: SITE_NAME,
    rpID: relyingParty(ctx).id,
    userID: new Uint8Array(Buffer.from(actor.staffId)),
    userName: actor.email,
    userDisplayName: actor.name || actor.email,
    challenge,
    attestationType: "none",
    excludeCredentials: passkeys.map((passkey) => ({ id: passkey.id, transports: transportsOf(passkey) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: CHALLENGE_MS,
  });
}
