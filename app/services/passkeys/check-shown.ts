import type { AuthenticatorTransportFuture } from "@simplewebauthn/server";
import type { findPasskey } from "../../data/passkeys";
import type { ShownPasskey } from "../../domain/passkey";
import type { Ctx } from "../context";
import { relyingParty, webauthn } from "./relying-party";

type PasskeyRow = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

/**
 * Whether an answer is this passkey's to this challenge, for our site alone (abuse 84): signature, origin, relying party,
 * the person's verification and the counter (WebAuthn Level 3, 7.2). Its new counter, or null.
 */
export async function checkShown(
  ctx: Ctx,
  passkey: PasskeyRow,
  answer: ShownPasskey,
  challenge: string,
): Promise<number | null> {
  const { id, origin } = relyingParty(ctx);
  const { verifyAuthenticationResponse } = await webauthn();
  const { userHandle, ...response } = answer.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...answer,
        response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
        transports: transportsOf(passkey),
      },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws what is wrong with the answer; whoever sent it learns only that it is wrong.
    ctx.log.warn({ staff: passkey.staffId }, "An answer with a passkey was refused");
    return null;
  }
}

/** How a browser may reach a passkey, as it said when it made it. */
export function transportsOf({ transports }: { transports: string }): AuthenticatorTransportFuture[] {
  return transports.split(",").filter(Boolean) as AuthenticatorTransportFuture[];
}
