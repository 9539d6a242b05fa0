import type { Actor } from "../../app/domain/roles";
import type { Ctx } from "../../app/services/context";
import { addPasskey } from "../../app/services/passkeys/add-passkey";
import { startAdding, startSignIn } from "../../app/services/passkeys/start-passkey";
import { createStaffLink } from "../../app/services/staff/create-link";
import { readActor } from "../../app/services/staff/read-actor";
import { signInByLink } from "../../app/services/staff/sign-in";
import { signInByPasskey } from "../../app/services/staff/sign-in-by-passkey";
import { type SoftAuthenticator, softAuthenticator } from "./authenticator";

/** The secret of a browser's cookie. */
export const BROWSER = "b".repeat(43);

/** Signs somebody in by a printed link; the session's token. */
export async function signInAs(ctx: Ctx, email: string, agent: string | null = null): Promise<string> {
  const { url } = await createStaffLink(ctx, { email });
  const session = await signInByLink(ctx, { token: url.slice(url.lastIndexOf("/") + 1), agent });
  return session?.sessionToken ?? "";
}

/** Who a session's token is. Throws when it is nobody. */
export async function actorOf(ctx: Ctx, token: string): Promise<Actor> {
  const actor = await readActor(ctx, { token });
  if (actor === null) throw new Error("Nobody is signed in with this token");
  return actor;
}

/** Adds a passkey to the account of a session. */
export async function addTestPasskey(ctx: Ctx, token: string, name = "Telephone"): Promise<SoftAuthenticator> {
  const actor = await actorOf(ctx, token);
  const authenticator = softAuthenticator();
  authenticator.state.userHandle = actor.staffId;
  const { challenge } = await startAdding(ctx, actor, { browser: BROWSER });
  const answer = authenticator.make({ challenge });
  const { outcome } = await addPasskey(ctx, actor, { answer, name, browser: BROWSER, locale: "en" });
  if (outcome !== "added") throw new Error(`The passkey was ${outcome}`);
  return authenticator;
}

/** Signs in by passkey; the session's token, or null. */
export async function signInWith(ctx: Ctx, authenticator: SoftAuthenticator): Promise<string | null> {
  const { challenge } = await startSignIn(ctx, { browser: BROWSER });
  const session = await signInByPasskey(ctx, { answer: authenticator.show({ challenge }), browser: BROWSER });
  return session?.sessionToken ?? null;
}
