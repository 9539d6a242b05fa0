import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { DEMO, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;
const TOKEN = "A".repeat(32);

/** Writes bytes to the server and reads all that comes back. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = "";
    const socket = connect(site().port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (reply += chunk));
    socket.on("close", () => resolve(reply));
    socket.on("error", reject);
  });
}

describe("hosts", () => {
  test.each(["evil.example", "localhost", "localhost:1", "localhost.evil.example", "a@b", "[::1"])(
    "abuse 49: a request for the host %j is 421, with nothing of it in the answer",
    async (host) => {
      const reply = await site().ask("/", { headers: { host } });
      expect(reply.status).toBe(421);
      if (host.includes("evil")) expect(reply.text + reply.head).not.toContain("evil");
    },
  );

  test.each(["127.0.0.1", "localhost", "LOCALHOST"])("without PUBLIC_URL the loopback name %s is us", async (name) => {
    expect((await site().ask("/", { headers: { host: `${name}:${site().port}` } })).status).toBe(200);
  });

  test("abuse 49: no forwarded header changes a page or its links", async () => {
    const plain = await site().ask(CAMPAIGN);
    const forwarded = await site().ask(CAMPAIGN, {
      headers: {
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        forwarded: "host=evil.example",
        "x-original-url": "/confirm/x",
        "x-rewrite-url": "/confirm/x",
      },
    });
    expect(forwarded.text).toBe(plain.text);
    expect(forwarded.head).toBe(plain.head);
  });

  test("abuse 49: the absolute form of a request cannot name another host", async () => {
    const reply = await raw(
      `GET http://evil.example/ HTTP/1.1\r\nHost: localhost:${site().port}\r\nConnection: close\r\n\r\n`,
    );
    expect(reply).toMatch(/^HTTP\/1.1 400 /);
  });

  test("probes reach the health pages under any name", async () => {
    const alive = await site().ask("/healthz", { headers: { host: "10.0.0.7" } });
    expect([alive.status, JSON.parse(alive.text)]).toEqual([200, { status: "ok" }]);
    const ready = await site().ask("/readyz", { headers: { host: "10.0.0.7" } });
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: "ready", database: "ok" }]);
  });
});

describe("methods", () => {
  test.each(["TRACE", "PUT", "DELETE", "PATCH", "PROPFIND"])("abuse 76: %s is 405 with Allow", async (method) => {
    const reply = await site().ask(CAMPAIGN, { method });
    expect([reply.status, reply.headers.allow]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
  });

  test.each(["x-http-method-override", "x-http-method", "x-method-override"])(
    "abuse 76: overriding the method with %s is 405",
    async (header) => {
      const reply = await site().ask(CAMPAIGN, { body: { name: "x" }, headers: { [header]: "DELETE" } });
      expect(reply.status).toBe(405);
    },
  );

  test("POST where nothing acts is 405, POST to nowhere is 404", async () => {
    expect((await site().ask("/", { body: {} })).headers.allow).toBe("GET, HEAD, OPTIONS");
    expect((await site().ask("/", { body: {} })).status).toBe(405);
    expect((await site().ask("/nowhere", { body: {} })).status).toBe(404);
  });

  test.each(["/embed.js", "/sw.js", "/favicon.svg", "/icon-192.png"])(
    "abuse 76: a file, %s, can be had and nothing else",
    async (path) => {
      for (const options of [{ body: { name: "x" } }, { method: "PUT" }, { method: "TRACE" }]) {
        const reply = await site().ask(path, options);
        expect([reply.status, reply.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
      }
      expect((await site().ask(path, { headers: { "x-http-method-override": "DELETE" } })).status).toBe(405);
      expect((await site().ask(path, { method: "OPTIONS" })).status).toBe(204);
      const [get, head] = [await site().ask(path), await site().ask(path, { method: "HEAD" })];
      expect([get.status, head.head, head.text]).toEqual([200, get.head, ""]);
    },
  );

  test("abuse 76: a stylesheet with a hash in its name can be had and nothing else", async () => {
    const [, path = ""] = /href="(\/assets\/[^"]+\.css)"/.exec((await site().ask("/")).text) ?? [];
    expect((await site().ask(path)).status).toBe(200);
    expect((await site().ask(path, { body: {} })).status).toBe(405);
  });

  test.each([
    ["/", "GET, HEAD, OPTIONS"],
    [CAMPAIGN, "GET, HEAD, POST, OPTIONS"],
    [`/confirm/${TOKEN}`, "GET, HEAD, POST, OPTIONS"],
  ])("OPTIONS %s says what it allows", async (path, allow) => {
    const reply = await site().ask(path, { method: "OPTIONS" });
    expect([reply.status, reply.headers.allow, reply.text]).toEqual([204, allow, ""]);
  });

  test("HEAD has the status and headers of GET, and no body", async () => {
    const [get, head] = await Promise.all([site().ask(CAMPAIGN), site().ask(CAMPAIGN, { method: "HEAD" })]);
    expect(head.head).toBe(get.head);
    expect(head.text).toBe("");
  });
});

describe("bodies", () => {
  const large = "x".repeat(64 * 1024 + 1);

  test("abuse 1: a body over 64 KB is 413 by its Content-Length, before it is sent", async () => {
    const reply = await raw(
      `POST ${CAMPAIGN} HTTP/1.1\r\nHost: localhost:${site().port}\r\nContent-Length: 10000000\r\n\r\nname=x`,
    );
    expect(reply).toMatch(/^HTTP\/1.1 413 /);
  });

  test("abuse 64: a chunked body over 64 KB is 413 as well", async () => {
    const reply = await raw(
      `POST ${CAMPAIGN} HTTP/1.1\r\nHost: localhost:${site().port}\r\nTransfer-Encoding: chunked\r\n\r\n` +
        `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`,
    );
    expect(reply).toMatch(/^HTTP\/1.1 413 /);
  });

  test("abuse 64: a body of exactly 64 KB is read", async () => {
    const body = `comment=${"x".repeat(64 * 1024 - "comment=".length)}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await site().ask(CAMPAIGN, { body, headers })).status).toBe(422);
  });

  test("abuse 64: a hundred thousand fields are refused early", async () => {
    const body = Array.from({ length: 15_000 }, (_, index) => index.toString(36)).join("&");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await site().ask(CAMPAIGN, { body, headers })).status).toBe(400);
  });

  test.each([
    ["application/json", '{"name":"x"}', 400],
    ["application/x-www-form-urlencoded; charset=utf-7", "name=x", 400],
    ["application/x-www-form-urlencoded", "name=a&name=b", 422],
    ["application/x-www-form-urlencoded", "email[]=a", 422],
    ["application/x-www-form-urlencoded", "name=%zz", 400],
  ])("abuse 65: %s with %s is %i", async (type, body, status) => {
    expect((await site().ask(CAMPAIGN, { body, headers: { "content-type": type } })).status).toBe(status);
  });

  test.each([
    ["both lengths", "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["two lengths", "Content-Length: 6\r\nContent-Length: 7\r\n\r\nname=x"],
    ["a bad chunk", "Transfer-Encoding: chunked\r\n\r\nzz\r\nname=x\r\n0\r\n\r\n"],
  ])("abuse 75: a request with %s is 400", async (_name, rest) => {
    const reply = await raw(`POST ${CAMPAIGN} HTTP/1.1\r\nHost: localhost:${site().port}\r\n${rest}`);
    expect(reply).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe("addresses", () => {
  test.each([
    "/.git/config",
    "/.env",
    "/.well-known/../.env",
    "/%2eenv",
    "/data/onevoice.sqlite",
    "/onevoice.sqlite",
    "/assets/",
    "/assets/../../server/server.js",
    "/assets/%2e%2e/%2e%2e/server/server.js",
    "/server.js.map",
    "/.vite/manifest.json",
    "/index.html~",
    "/package.json",
  ])("abuse 77: %s is not to be had", async (path) => {
    expect([400, 404]).toContain((await site().ask(path)).status);
  });

  test("abuse 77: no client file has a source map", async () => {
    const page = await site().ask("/");
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] as string;
    const reply = await site().ask(style);
    expect(reply.status).toBe(200);
    expect(reply.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(reply.text).not.toContain("sourceMappingURL");
    expect((await site().ask(`${style}.map`)).status).toBe(404);
  });

  test.each([
    [`/en${CAMPAIGN}?via=a`, `${CAMPAIGN}?via=a`],
    [`${CAMPAIGN}/`, CAMPAIGN],
    [`/ko${CAMPAIGN}/`, `/ko${CAMPAIGN}`],
  ])("%s is sent to its one spelling", async (path, spelling) => {
    const reply = await site().ask(path);
    expect([reply.status, reply.headers.location]).toEqual([308, spelling]);
  });

  test.each(["/en//evil.example", "//evil.example/", "/en/%2F%2Fevil.example/", "/%5Cevil.example/"])(
    "abuse 50: %s leads nowhere else",
    async (path) => {
      const reply = await site().ask(path);
      expect([400, 404]).toContain(reply.status);
      expect(reply.headers.location).toBeUndefined();
    },
  );

  test("abuse 68: an encoded spelling is the same page with the same protection", async () => {
    const reply = await site().ask(`/%63onfirm/${TOKEN}`);
    expect(reply.status).toBe(404);
    expect(reply.headers["referrer-policy"]).toBe("same-origin");
    expect(reply.headers["cache-control"]).toBe("no-store");
  });
});

describe("headers", () => {
  test("a public page has a policy without unsafe-*, sets no cookie and sends no script", async () => {
    const { headers, text } = await site().ask("/offline");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(text).not.toMatch(/<script|style="|onclick/i);
  });

  test("a page with the plain script lets our own file run and ask us, and nothing inline", async () => {
    const { headers, text } = await site().ask(CAMPAIGN);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'",
    );
    expect(headers["set-cookie"]).toBeUndefined();
    expect(text).not.toMatch(/<script(?![^>]*(?: src="\/assets\/| type="application\/ld\+json"))|style="|onclick/i);
  });

  test("a page of one person is never stored, and its address stays here", async () => {
    for (const path of [`/confirm/${TOKEN}`, `/signature/${TOKEN}`, `/unsubscribe/${TOKEN}`, "/staff/mailbox"]) {
      const { headers, text } = await site().ask(path);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers.etag).toBeUndefined();
      expect(text).toContain('<meta name="robots" content="noindex"/>');
    }
  });
});

describe("the log", () => {
  test("abuse 72: names the pattern of an address, never the address, and nothing that was sent", async () => {
    site().logs.length = 0;
    const evil = "canary\u001b[31m";
    await site().ask(`/confirm/${TOKEN}?q=${encodeURIComponent(evil)}`, { headers: { "user-agent": "canary" } });
    await site().ask("/canary", { headers: { "user-agent": "canary" } });
    await site().ask(CAMPAIGN, { body: { name: "canary", email: "canary@example.org" } });
    await site().ask("/", { headers: { host: "canary" } });
    const text = JSON.stringify(site().logs);
    expect(text).not.toContain("canary");
    expect(text).not.toContain(TOKEN);
    const seen = site().logs.map(({ method, route, status }) => [method, route, status]);
    expect(seen).toEqual([
      ["GET", "/confirm/:token", 404],
      ["GET", "*", 404],
      ["POST", "/campaigns/:slug", 422],
      ["GET", "-", 421],
    ]);
  });
});
