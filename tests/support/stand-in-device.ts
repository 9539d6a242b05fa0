import type { Page } from "playwright-core";
import type { MadePasskey, ShownPasskey } from "../../app/domain/passkey";
import { type SoftAuthenticator, softAuthenticator } from "./authenticator";

/** What the page's half asks of the test's half. */
interface Wanted {
  challenge: string;
  origin: string;
  rpId: string;
  /** Ids of passkeys: those that must not be there, or those that may be shown (none: any). */
  ids: string[];
  userHandle?: string;
}

export interface Device {
  /** Puts another device in its place, which holds no passkey. */
  replace(): void;
}

/**
 * Stands in for the authenticator of a page's browser, behind `navigator.credentials`, and says yes at once. The browser
 * that the tests have dies of its own WebAuthn, virtual authenticators included; so the rules that a browser enforces
 * itself (whose name a page may ask for) are not tested here.
 */
export async function addDevice(page: Page): Promise<Device> {
  const held = new Map<string, SoftAuthenticator>();
  await page.exposeFunction("makePasskey", ({ ids, userHandle = "", ...ceremony }: Wanted): MadePasskey | null => {
    if (ids.some((id) => held.has(id))) return null;
    const made = softAuthenticator();
    made.state.userHandle = Buffer.from(userHandle, "base64url").toString("utf8");
    held.set(made.id, made);
    return made.make(ceremony);
  });
  await page.exposeFunction("showPasskey", ({ ids, ...ceremony }: Wanted): ShownPasskey | null => {
    const found = [...held.values()].find(({ id }) => ids.length === 0 || ids.includes(id));
    return found ? found.show(ceremony) : null;
  });
  await page.addInitScript(installDevice);
  return { replace: () => held.clear() };
}

/** Runs in the page before its own scripts. */
function installDevice(): void {
  type Ask = (wanted: Wanted) => Promise<(MadePasskey & ShownPasskey) | null>;
  const asks = window as unknown as { makePasskey: Ask; showPasskey: Ask };
  const toText = (bytes: BufferSource) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes as ArrayBuffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=/g, "");
  const toBytes = (text: string) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0)).buffer;
  const toCredential = ({ id, type, response }: MadePasskey & ShownPasskey) => {
    const bytes = Object.entries(response).filter(([, value]) => typeof value === "string");
    return {
      id,
      type,
      rawId: toBytes(id),
      response: {
        ...Object.fromEntries(bytes.map(([name, value]) => [name, toBytes(value as string)])),
        getTransports: () => ["internal"],
      },
      getClientExtensionResults: () => ({}),
      authenticatorAttachment: "platform",
    };
  };
  const origin = location.origin;
  const idsOf = (list: PublicKeyCredentialDescriptor[] = []) => list.map(({ id }) => toText(id));
  Object.defineProperties(navigator.credentials, {
    create: {
      value: async ({ publicKey }: { publicKey: PublicKeyCredentialCreationOptions }) => {
        const made = await asks.makePasskey({
          challenge: toText(publicKey.challenge),
          origin,
          rpId: publicKey.rp.id ?? "",
          ids: idsOf(publicKey.excludeCredentials),
          userHandle: toText(publicKey.user.id),
        });
        if (made === null) throw new DOMException("It holds one", "InvalidStateError");
        return toCredential(made);
      },
    },
    get: {
      value: async ({ publicKey }: { publicKey: PublicKeyCredentialRequestOptions }) => {
        const shown = await asks.showPasskey({
          challenge: toText(publicKey.challenge),
          origin,
          rpId: publicKey.rpId ?? "",
          ids: idsOf(publicKey.allowCredentials),
        });
        if (shown === null) throw new DOMException("It holds none", "NotAllowedError");
        return toCredential(shown);
      },
    },
  });
}
