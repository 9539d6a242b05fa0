import { describe, expect, test } from "vitest";
import { hashOfRows, meddle } from "../support/contents";
import { sign, signAndConfirm, tokenFor } from "../support/sign";
import { DEMO, type Reply, useSite } from "../support/site";

const site = useSite();
const CAMPAIGN = `/campaigns/${DEMO}`;

function post(email: string, prefix = ""): Promise<Reply> {
  const body = { name: "Ada Example", email, country: "CH", consent: "on" };
  return site().ask(`${prefix}${CAMPAIGN}`, { body });
}

function rows(): string {
  return hashOfRows(site().runtime.env.databaseUrl);
}

/** Holds the writer and fills its queue to the brim; returns what lets it go. */
async function fillQueue(): Promise<() => Promise<void>> {
  const { db } = site().runtime;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let holder: Promise<void> | undefined;
  await new Promise<void>((started) => {
    holder = db.write(() => {
      started();
      return held;
    });
  });
  const waiting: Promise<unknown>[] = [];
  for (let isFull = false; !isFull; ) {
    const write = db.write(async () => undefined);
    waiting.push(write.catch(() => undefined));
    isFull = await Promise.race([
      write.then(
        () => false,
        () => true,
      ),
      new Promise<false>((go) => setImmediate(go, false)),
    ]);
  }
  return async () => {
    release();
    await Promise.all([holder, ...waiting]);
  };
}

describe("A25: when the writer's queue is full", () => {
  test("every POST that writes is 503 with Retry-After, stores nothing, and works again afterwards", async () => {
    const { runtime } = site();
    await sign(runtime, DEMO, { email: "waiting@example.org" });
    const manage = `/signature/${await signAndConfirm(runtime, DEMO, { email: "done@example.org" })}`;
    const confirm = `/confirm/${await tokenFor(runtime, "waiting@example.org", "confirm")}`;
    const stop = `/unsubscribe/${await tokenFor(runtime, "done@example.org", "unsubscribe")}`;
    const requests = [
      () => post("new@example.org"),
      () => post("new@example.org", "/ko"),
      () => site().ask(confirm, { body: { intent: "confirm" } }),
      () => site().ask(confirm, { body: { intent: "not_me" } }),
      () => site().ask(manage, { body: { intent: "display", showName: "on" } }),
      () => site().ask(stop, { body: { "List-Unsubscribe": "One-Click" } }),
    ];
    const before = rows();
    const release = await fillQueue();
    const replies = await Promise.all(requests.map((send) => send()));
    const pages = await Promise.all([CAMPAIGN, `/ko${CAMPAIGN}`, confirm, manage].map((path) => site().ask(path)));
    await release();
    for (const reply of replies) {
      expect(reply.status).toBe(503);
      expect(Number(reply.headers["retry-after"])).toBeGreaterThan(0);
      expect(reply.headers["cache-control"]).toBe("no-store");
      expect(reply.text).toMatch(/Very many people are here right now|지금 접속이 매우 많습니다/);
    }
    expect(pages.map((page) => page.status)).toEqual([200, 200, 200, 200]);
    expect(rows()).toBe(before);
    expect((await post("new@example.org")).status).toBe(303);
    expect((await site().ask(confirm, { body: { intent: "confirm" } })).status).toBe(200);
  });
});

describe("abuse 78: when the database itself fails", () => {
  test.each([
    ["in English", "", "Something went wrong on our side"],
    ["in Korean", "/ko", "서비스에 문제가 생겼습니다"],
  ])("%s the page has an id that is in the log, and nothing from inside", async (_, prefix, words) => {
    const url = site().runtime.env.databaseUrl;
    const email = `failing${prefix.length}@example.org`;
    const secrets = /Signature|SQL|sqlite|prisma|DataError|\.js|\.ts|node_modules|failing\d?@|\bat \S+:\d/i;
    meddle(url, `ALTER TABLE "Token" RENAME TO "Lost"`);
    let replies: Reply[];
    try {
      replies = [
        await post(email, prefix),
        await site().ask(`${prefix}/confirm/${"Z".repeat(32)}`),
        await site().ask(`${prefix}/signature/${"Z".repeat(32)}/data.json`),
      ];
    } finally {
      meddle(url, `ALTER TABLE "Lost" RENAME TO "Token"`);
    }
    for (const { status, text, headers } of replies) {
      expect(status).toBe(500);
      expect(headers["cache-control"]).toBe("no-store");
      expect(text).toContain(words);
      const failed = site().logs.filter(({ message }) => message === "request failed");
      const line = failed.find(({ id }) => text.includes(String(id)));
      expect(line).toBeDefined();
      expect(JSON.stringify(line)).not.toMatch(/failing\d?@|ZZZZ/);
      expect(text).not.toMatch(secrets);
    }
    expect((await post(email, prefix)).status).toBe(303);
  });
});
