import type { Ctx } from "../context";

/** Who we are to an authenticator (WebAuthn Level 3, 4, "Relying Party Identifier"): the name and origin of PUBLIC_URL. */
export function relyingParty(ctx: Pick<Ctx, "publicUrl">): { id: string; origin: string } {
  const { hostname, origin } = new URL(ctx.publicUrl);
  return { id: hostname, origin };
}

/** The library that knows the formats. Loaded at first use: most processes never see a passkey. */
export const webauthn = () => import("@simplewebauthn/server");
