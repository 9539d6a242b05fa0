import { describe, expect, test } from "vitest";
import { createStaffLink } from "../../app/services/staff/create-link";
import { DEMO, useSite } from "../support/site";

const HOST = { host: "onevoice.example" };
const token = (index: number) => String(index).padStart(32, "A");

describe("a site on https behind a proxy", () => {
  const site = useSite({ settings: { PUBLIC_URL: "https://onevoice.example", TRUST_PROXY: "1" } });

  test("asks browsers to stay on https", async () => {
    const reply = await site().ask("/", { headers: HOST });
    expect(reply.headers["strict-transport-security"]).toBe("max-age=15768000");
  });

  test("abuse 49: answers to no loopback name", async () => {
    expect((await site().ask("/")).status).toBe(421);
    expect((await site().ask("/", { headers: { host: "onevoice.example:443" } })).status).toBe(200);
    expect((await site().ask("/", { headers: { host: "onevoice.example:80" } })).status).toBe(421);
  });

  test("abuse 58: signs staff in with a __Host- cookie", async () => {
    const { url } = await createStaffLink(site().runtime, { email: "staff@example.org" });
    const reply = await site().ask(new URL(url).pathname, {
      body: {},
      headers: { ...HOST, origin: "https://onevoice.example" },
    });
    expect(reply.headers["set-cookie"]?.[0]).toMatch(/^__Host-ov_staff=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test("takes no proof from the same name on plain http", async () => {
    const { url } = await createStaffLink(site().runtime, { email: "staff@example.org" });
    const headers = { ...HOST, origin: "http://onevoice.example" };
    expect((await site().ask(new URL(url).pathname, { body: {}, headers })).status).toBe(403);
  });

  test("abuse 61: counts by the address that the proxy saw, whatever the client wrote before it", async () => {
    for (let index = 0; index < 100; index += 1)
      await site().ask(`/confirm/${token(index)}`, {
        headers: { ...HOST, "x-forwarded-for": `10.0.0.${index}, garbage, 192.0.2.1` },
      });
    const ask = (address: string) =>
      site().ask(`/confirm/${token(0)}`, { headers: { ...HOST, "x-forwarded-for": address } });
    expect((await ask("8.8.8.8, 192.0.2.1")).status).toBe(429);
    expect((await ask("::ffff:192.0.2.1")).status).toBe(429);
    expect((await ask("192.0.2.2")).status).toBe(404);
  });
});

describe("a site without a proxy", () => {
  const site = useSite();

  test("abuse 61: believes no X-Forwarded-For", async () => {
    for (let index = 0; index < 100; index += 1)
      await site().ask(`/confirm/${token(index)}`, { headers: { "x-forwarded-for": `192.0.2.${index}` } });
    const stopped = await site().ask(`/confirm/${token(0)}`, { headers: { "x-forwarded-for": "198.51.100.1" } });
    expect(stopped.status).toBe(429);
    expect((await site().ask(`/campaigns/${DEMO}`)).status).toBe(200);
  });
});
