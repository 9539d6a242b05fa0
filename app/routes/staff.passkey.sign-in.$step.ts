import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { shownPasskeySchema } from "../domain/passkey";
import { startSignIn } from "../services/passkeys/start-passkey";
import { signInByPasskey } from "../services/staff/sign-in-by-passkey";
import { askedTokenOf, askingBrowser } from "../web/asked";
import { jsonAnswer, nothingHere, readJson, refusedAnswer } from "../web/json";
import type { RouteHandle } from "../web/route-handle";
import { staffCookie, staffTokenOf } from "../web/session";
import { staffPath } from "../web/staff-path";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };
export const loader = nothingHere;

const ANSWER = z.object({ answer: shownPasskeySchema, next: z.string().optional() });

/** Signing in by passkey: `options` gives out a challenge, `verify` takes the answer. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  if (params.step === "options") {
    const { browser, cookie } = askingBrowser(runtime, request);
    return jsonAnswer({ options: await startSignIn(runtime, { browser }) }, { cookies: [cookie] });
  }
  if (params.step !== "verify") return nothingHere();
  const body = await readJson(request, ANSWER);
  const session =
    body &&
    (await signInByPasskey(runtime, {
      answer: body.answer,
      browser: askedTokenOf(request, runtime.publicUrl),
      agent: request.headers.get("user-agent"),
      previous: staffTokenOf(request, runtime.publicUrl),
    }));
  if (!session) return refusedAnswer();
  const cookie = staffCookie(runtime.publicUrl, session.sessionToken, session.expiresAt);
  return jsonAnswer({ location: staffPath(body.next ?? null, locale) }, { cookies: [cookie] });
}
