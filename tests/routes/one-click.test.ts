import { describe, expect, test } from "vitest";
import { tokenFor } from "../support/sign";
import { DEMO, useSite } from "../support/site";

const site = useSite();

let people = 0;
/** A confirmed signature; returns its address and a function that gives its tokens. */
async function confirmed(changes: Record<string, string> = {}) {
  people += 1;
  const email = `canary-${people}@example.org`;
  const person = { name: "Canary Person", country: "KE", place: "Canarytown", comment: "canary comment" };
  const body = { ...person, consent: "on", showName: "on", updates: "on", ...changes, email };
  expect((await site().ask(`/campaigns/${DEMO}`, { body })).status).toBe(303);
  const token = (purpose: "confirm" | "manage" | "unsubscribe") => tokenFor(site().runtime, email, purpose);
  await site().ask(`/confirm/${await token("confirm")}`, { body: { intent: "confirm" } });
  return { email, token };
}

function rowOf(email: string) {
  const { db, keys } = site().runtime;
  return db.read.signature.findFirst({ where: { emailKey: keys.emailKey(email) } });
}

const ONE_CLICK = "List-Unsubscribe=One-Click";
const URLENCODED = "application/x-www-form-urlencoded";
const PART = 'Content-Disposition: form-data; name="List-Unsubscribe"';

describe("the link that stops the news", () => {
  test.each([
    ["urlencoded", URLENCODED, ONE_CLICK],
    ["multipart", "multipart/form-data; boundary=mail", `--mail\r\n${PART}\r\n\r\nOne-Click\r\n--mail--\r\n`],
  ])(
    "abuse 51: one click works as mail programs send it, %s, without cookie, Origin or redirect",
    async (_name, type, body) => {
      const { email, token } = await confirmed();
      const path = `/unsubscribe/${await token("unsubscribe")}`;
      const reply = await site().ask(path, { body, headers: { "content-type": type } });
      expect(reply.status).toBe(200);
      expect(await rowOf(email)).toMatchObject({ state: "confirmed", updates: false });
    },
  );

  test("abuse 51: opening it shows a button and changes nothing", async () => {
    const { email, token } = await confirmed();
    const page = await site().ask(`/unsubscribe/${await token("unsubscribe")}`);
    expect(page.text).toContain('name="List-Unsubscribe"');
    expect((await rowOf(email))?.updates).toBe(true);
  });

  test("abuse 70: one that is good for nothing gets the same answer", async () => {
    const { token } = await confirmed();
    const headers = { "content-type": URLENCODED };
    const known = await token("unsubscribe");
    const unknown = "A".repeat(32);
    const [right, wrong] = await Promise.all(
      [known, unknown].map((text) => site().ask(`/unsubscribe/${text}`, { body: ONE_CLICK, headers })),
    );
    expect(wrong?.head).toBe(right?.head);
    expect(wrong?.text.replaceAll(unknown, "")).toBe(right?.text.replaceAll(known, ""));
  });

  test("abuse 52: can do nothing else", async () => {
    const { email, token } = await confirmed();
    await site().ask(`/unsubscribe/${await token("unsubscribe")}`, { body: { intent: "erase", sure: "on" } });
    expect((await rowOf(email))?.state).toBe("confirmed");
  });
});
