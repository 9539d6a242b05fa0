import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { DEMO, useSite } from "../support/site";

const site = useSite();
const FORM = { name: "Ada Example", email: "ada@example.org", country: "CH", consent: "on" };

describe("what goes wrong", () => {
  test("abuse 78: on our side is a page with an id, and a log line with that id and no message", async () => {
    const { runtime } = site();
    const { db } = runtime;
    runtime.db = {
      ...db,
      readSnapshot: () => Promise.reject(new Error("canary")),
      get read(): never {
        throw new Error("canary in /secret/path: INSERT INTO");
      },
    };
    site().clock.advance(10_000);
    try {
      const reply = await site().ask(`/ko/campaigns/${DEMO}`);
      expect(reply.status).toBe(500);
      expect(reply.headers["cache-control"]).toBe("no-store");
      expect(reply.text).toContain('<html lang="ko"');
      expect(reply.text).not.toMatch(/canary|INSERT|node_modules|at .*:\d+:\d+/);
      const line = site().logs.find(({ message }) => message === "request failed");
      expect(reply.text).toContain(String(line?.id));
      expect(JSON.stringify(line)).not.toContain("canary");
    } finally {
      runtime.db = db;
    }
  });

  test("a full write queue is 503 with Retry-After, and the next request is served", async () => {
    const { db } = site().runtime;
    let release = () => {};
    let held: Promise<void> = Promise.resolve();
    await new Promise<void>((begun) => {
      held = db.write(() => {
        begun();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
    const waiting = Array.from({ length: 3_000 }, () => db.write(async () => undefined).catch(() => undefined));
    const reply = await site().ask(`/campaigns/${DEMO}`, { body: FORM });
    release();
    await Promise.all([held, ...waiting]);
    expect(reply.status).toBe(503);
    expect(Number(reply.headers["retry-after"])).toBeGreaterThan(0);
    expect(reply.text).not.toContain("DataError");
    expect((await site().ask(`/campaigns/${DEMO}`, { body: FORM })).status).toBe(303);
  });

  test("a database that does not answer is 503 at /readyz, while /healthz says that the process runs", async () => {
    const { db } = site().runtime;
    const ping = db.ping;
    db.ping = () => Promise.reject(new Error("gone"));
    const [ready, alive] = [await site().ask("/readyz"), await site().ask("/healthz")];
    db.ping = ping;
    expect([ready.status, alive.status]).toEqual([503, 200]);
  });

  test("abuse 41: a hundred links that lead nowhere stop the network, pages without a token go on", async () => {
    const token = (index: number) => String(index).padStart(32, "A");
    for (let index = 0; index < 100; index += 1)
      expect((await site().ask(`/${index % 2 ? "confirm" : "signature"}/${token(index)}`)).status).toBe(404);
    const stopped = await site().ask(`/confirm/${token(100)}`);
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers["retry-after"])).toBeGreaterThan(0);
    expect((await site().ask(`/staff/sign-in/${"A".repeat(43)}`)).status).toBe(429);
    expect((await site().ask(`/campaigns/${DEMO}`)).status).toBe(200);
  });

  test("abuse 63: five hundred slow sockets keep nobody else from being served", async () => {
    const sockets = Array.from({ length: 500 }, () => connect(site().port, "127.0.0.1"));
    await Promise.all(sockets.map((socket) => new Promise((done) => socket.once("connect", done))));
    for (const socket of sockets) {
      socket.on("error", () => undefined);
      socket.write(`POST /campaigns/${DEMO} HTTP/1.1\r\nHost: localhost:${site().port}\r\nContent-Le`);
    }
    expect((await site().ask(`/campaigns/${DEMO}`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
