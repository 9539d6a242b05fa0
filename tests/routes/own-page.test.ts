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

async function count(): Promise<number> {
  return JSON.parse((await site().ask(`/campaigns/${DEMO}/count.json`)).text).confirmed;
}

function press(path: string, intent: string, more: Record<string, string> = {}) {
  return site().ask(path, { body: { intent, ...more } });
}

describe("the signer's own page", () => {
  test("shows what is stored, inert, and offers it as a file", async () => {
    const { email, token } = await confirmed({ comment: "<script>alert(1)</script>" });
    const path = `/signature/${await token("manage")}`;
    const { text } = await site().ask(path);
    expect(text).toContain("<bdi>Canary Person</bdi>");
    expect(text).toContain(`<bdi>${email}</bdi>`);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toContain("<script");
    const file = await site().ask(`${path}/data.json`);
    expect(file.headers["content-disposition"]).toBe('attachment; filename="my-signature.json"');
    expect(file.headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(file.text).signature).toMatchObject({ name: "Canary Person", email, country: "KE" });
  });

  test("changes what is shown", async () => {
    const { token } = await confirmed();
    const reply = await press(`/signature/${await token("manage")}`, "display", { updates: "on" });
    expect(reply.text).toContain("Saved.");
    expect(reply.text).toMatch(/id="updates"[^>]*checked/);
    expect(reply.text).not.toMatch(/id="showName"[^>]*checked/);
  });

  test("withdraws, once however often, and the count follows", async () => {
    const { email, token } = await confirmed();
    const path = `/signature/${await token("manage")}`;
    const before = await count();
    for (let presses = 0; presses < 2; presses += 1)
      expect((await press(path, "withdraw")).text).toContain("Your signature has been withdrawn");
    expect([(await rowOf(email))?.state, await count()]).toEqual(["withdrawn", before - 1]);
  });

  test("erases only with the box ticked, and then leads nowhere", async () => {
    const { email, token } = await confirmed();
    const path = `/signature/${await token("manage")}`;
    const before = await count();
    const unsure = await press(path, "erase");
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain("Please tick this box first");
    expect((await rowOf(email))?.state).toBe("confirmed");
    const sure = await press(path, "erase", { sure: "on" });
    expect(sure.status).toBe(200);
    expect(sure.text).toContain("Everything has been erased");
    expect([await rowOf(email), await count()]).toEqual([null, before - 1]);
    expect((await site().ask(path)).status).toBe(404);
  });
});
