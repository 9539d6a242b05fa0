/**
 * What passkeys need of a staff page. A box with data-passkey="/staff/passkey/…" holds a form that is hidden until the
 * browser turns out to know passkeys, and words for when it does not. Sending the form asks the server for a challenge
 * (…/options), the browser for a passkey, and gives the server the answer (…/verify), which says where to go on. The
 * box's data- attributes hold the words for whatever goes wrong.
 */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";

interface Reply {
  options?: never;
  location?: string;
}

async function post(path: string, body: object): Promise<Reply> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Reply;
}

/** The name of what went wrong, which is that of its words. */
function nameOf(error: unknown): string {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return "exists";
  return error instanceof DOMException || error instanceof WebAuthnError ? "cancelled" : "failed";
}

async function run(path: string, fields: object): Promise<string> {
  const { options, location: elsewhere } = await post(`${path}/options`, fields);
  if (elsewhere) {
    location.assign(elsewhere);
    return "";
  }
  if (!options) return "refused";
  const isNew = path.endsWith("/register");
  const answer = await (isNew
    ? startRegistration({ optionsJSON: options })
    : startAuthentication({ optionsJSON: options }));
  const { location: next } = await post(`${path}/verify`, { ...fields, answer });
  if (!next) return "refused";
  location.assign(next);
  return "";
}

function prepare(box: HTMLElement): void {
  const form = box.querySelector("form");
  const button = form?.querySelector("button");
  const said = box.querySelector("[data-passkey-said]");
  const path = box.dataset.passkey;
  if (!form || !button || !said || !path) return;
  box.querySelector("[data-passkey-missing]")?.remove();
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = "";
    run(path, Object.fromEntries(new FormData(form)))
      .catch(nameOf)
      .then((wrong) => {
        button.disabled = false;
        said.textContent = (wrong && box.dataset[wrong]) || "";
      });
  });
}

if (browserSupportsWebAuthn()) for (const box of document.querySelectorAll<HTMLElement>("[data-passkey]")) prepare(box);
