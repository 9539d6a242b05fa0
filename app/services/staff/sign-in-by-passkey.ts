import { findPasskey, notePasskeyUse } from "../../data/passkeys";
import type { ShownPasskey } from "../../domain/passkey";
import type { Ctx } from "../context";
import { takeChallenge } from "../passkeys/challenge";
import { checkShown } from "../passkeys/check-shown";
import { type OpenedSession, openSession, type SigningIn } from "./open-session";

/**
 * Signs in whoever shows a passkey of theirs in answer to a challenge that this browser was given. Null for whatever is
 * wrong with it: the challenge, the passkey, the site, the signature, the counter.
 */
export async function signInByPasskey(
  ctx: Ctx,
  { answer, browser = null, ...signingIn }: SigningIn & { answer: ShownPasskey },
): Promise<OpenedSession | null> {
  const asked = { purpose: "sign_in", staffId: null, browser } as const;
  const challenge = await takeChallenge(ctx, answer.response.clientDataJSON, asked);
  const passkey = await findPasskey(ctx.db.read, answer.id);
  if (challenge === null || passkey === null || !isHandleOf(passkey.staffId, answer)) return null;
  const counter = await checkShown(ctx, passkey, answer, challenge);
  if (counter === null) return null;
  return ctx.db.write(async (tx) => {
    if (!(await notePasskeyUse(tx, passkey.id, counter, ctx.clock()))) return null;
    return openSession(tx, ctx, { ...signingIn, staffId: passkey.staffId, method: "passkey" });
  });
}

/** Where nobody was named before, the answer has to name the passkey's owner (WebAuthn Level 3, 7.2, step 6). */
function isHandleOf(staffId: string, { response }: ShownPasskey): boolean {
  return Buffer.from(response.userHandle ?? "", "base64url").toString("utf8") === staffId;
}
