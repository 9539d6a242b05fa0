import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { shownPasskeySchema } from "../domain/passkey";
import { proveByPasskey } from "../services/passkeys/prove";
import { startProof } from "../services/passkeys/start-passkey";
import { askedTokenOf, askingBrowser } from "../web/asked";
import { jsonAnswer, nothingHere, readJson, refusedAnswer } from "../web/json";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";
import { staffPath } from "../web/staff-path";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };
export const loader = nothingHere;

const ANSWER = z.object({ answer: shownPasskeySchema, next: z.string().optional() });

/** Showing a passkey once more: `options` gives out a challenge, `verify` takes the answer. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const actor = await requireActor(context, request);
  if (params.step === "options") {
    const { browser, cookie } = askingBrowser(runtime, request);
    const options = await startProof(runtime, actor, { browser });
    return options ? jsonAnswer({ options }, { cookies: [cookie] }) : refusedAnswer();
  }
  if (params.step !== "verify") return nothingHere();
  const body = await readJson(request, ANSWER);
  if (body === null) return refusedAnswer();
  const browser = askedTokenOf(request, runtime.publicUrl);
  const { outcome } = await proveByPasskey(runtime, actor, { answer: body.answer, browser });
  return outcome === "proved" ? jsonAnswer({ location: staffPath(body.next ?? null, locale) }) : refusedAnswer();
}
