import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { madePasskeySchema } from "../domain/passkey";
import { addPasskey } from "../services/passkeys/add-passkey";
import { startAdding } from "../services/passkeys/start-passkey";
import { AccessError } from "../services/staff/authorise";
import { askedTokenOf, askingBrowser } from "../web/asked";
import { jsonAnswer, nothingHere, readJson, refusedAnswer } from "../web/json";
import { localePath } from "../web/locale";
import type { RouteHandle } from "../web/route-handle";
import { requireActor } from "../web/session";

export const handle: RouteHandle = { personal: true, sameOriginOnly: true };
export const loader = nothingHere;

const ANSWER = z.object({ answer: madePasskeySchema, name: z.string() });

/** Adding a passkey to one's account: `options` gives out a challenge, `verify` takes what the browser made. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { runtime, locale } = context;
  const account = localePath(locale, "/staff/account");
  const actor = await requireActor(context, request);
  try {
    if (params.step === "options") {
      const { browser, cookie } = askingBrowser(runtime, request);
      return jsonAnswer({ options: await startAdding(runtime, actor, { browser }) }, { cookies: [cookie] });
    }
    if (params.step !== "verify") return nothingHere();
    const body = await readJson(request, ANSWER);
    if (body === null) return refusedAnswer();
    const browser = askedTokenOf(request, runtime.publicUrl);
    const { outcome } = await addPasskey(runtime, actor, { ...body, browser, locale });
    if (outcome === "refused") return refusedAnswer();
    return jsonAnswer({ location: `${account}?done=${outcome === "added" ? "passkey_added" : "bad_name"}` });
  } catch (error) {
    // The account's page says what is missing; a script cannot follow a way to another page.
    if (error instanceof AccessError) return jsonAnswer({ location: account }, { status: 403 });
    throw error;
  }
}
