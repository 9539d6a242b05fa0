import { createServer, get, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { afterEach, describe, expect, test } from "vitest";
import { openExchange } from "../../app/http/exchange";
import { live } from "../../app/http/live";
import { createLiveCounts, READ_EVERY_MS } from "../../app/http/live-counts";
import { LIVE } from "../../app/http/route-table";
import { type HandClock, handClock } from "../support/hand-clock";
import { startServerProcess } from "../support/server-process";
import { signAndConfirm } from "../support/sign";
import { ask, DEMO, useSite } from "../support/site";

const asOf = new Date("2026-03-01T12:00:00.000Z");
const LIMITS = { readers: 1000, perNetwork: 1000 };

interface Stage {
  port: number;
  time: HandClock;
  /** Confirmed signatures by slug. */
  rows: Record<string, number>;
  reads: number;
  /** Requests that have come. */
  asked: number;
  close: () => void;
}

let server: Server | undefined;
let streams: Stream[] = [];

afterEach(async () => {
  for (const { res } of streams) res.destroy();
  streams = [];
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
});

/** The handler alone on a real server, with rows and a clock that are the test's. */
async function stage({
  rows = { a: 1 } as Record<string, number>,
  limits = LIMITS,
  /** Nothing goes out to the network, as if the reader's end were full. */
  takesNothing = false,
} = {}): Promise<Stage> {
  const time = handClock();
  let isClosing = false;
  const close = () => {
    isClosing = true;
  };
  const it: Stage = { port: 0, time, rows, reads: 0, asked: 0, close };
  const counts = createLiveCounts({
    read: async (slugs) => {
      it.reads += 1;
      const known = slugs.filter((slug) => rows[slug] !== undefined);
      return new Map(known.map((slug) => [slug, { confirmed: rows[slug] as number, goal: 9, asOf }]));
    },
    onFailure: (error) => expect(error).toBeUndefined(),
    schedule: time.schedule,
  });
  const app = express().disable("x-powered-by");
  app.use((req, res, next) => {
    const exchange = openExchange(res, "id", 0);
    exchange.path = req.url;
    if (LIVE.matches(req.url)) exchange.route = LIVE;
    if (takesNothing) res.socket?.cork();
    next();
  });
  app.use((_req, _res, next) => {
    it.asked += 1;
    next();
  });
  app.use(live({ counts, isClosing: () => isClosing, limits, schedule: time.schedule }));
  server = createServer(app);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  it.port = (server.address() as AddressInfo).port;
  return it;
}

interface Stream {
  res: IncomingMessage;
  text: () => string;
  /** The counts that came. */
  heard: () => number[];
}

function open(port: number, path: string, headers: Record<string, string> = {}): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const req = get({ host: "localhost", port, path, agent: false, headers }, (res) => {
      let text = "";
      res.setEncoding("utf8");
      res.on("data", (piece) => (text += piece));
      res.on("error", () => {});
      const heard = () => [...text.matchAll(/"confirmed":(\d+)/g)].map(([, count]) => Number(count));
      const stream = { res, text: () => text, heard };
      streams.push(stream);
      resolve(stream);
    });
    req.on("error", reject);
  });
}

/** Sends requests, lets all of them arrive, and then the next read come; gives the replies. */
async function withNextRead<T>(it: Stage, ...requests: (() => Promise<T>)[]): Promise<T[]> {
  const before = it.asked;
  const replies = Promise.all(requests.map((request) => request()));
  await expect.poll(() => it.asked).toBe(before + requests.length);
  await it.time.pass(READ_EVERY_MS);
  return replies;
}

describe("the stream of a campaign's count", () => {
  test("begins with the count, tells every change, and says now and then that it is there", async () => {
    const { port, time, rows } = await stage();
    const stream = await open(port, "/campaigns/a/live");
    expect(stream.res.statusCode).toBe(200);
    expect(stream.res.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      connection: "close",
    });
    expect(stream.res.headers["content-encoding"]).toBeUndefined();
    await expect.poll(stream.heard).toEqual([1]);
    expect(stream.text()).toMatch(
      /^retry: (?:[4-7]\d{3}|8000)\n\nevent: count\ndata: \{"confirmed":1,"goal":9,"asOf":"2026-03-01T12:00:00.000Z"\}\n\n$/,
    );
    await time.pass(5 * READ_EVERY_MS);
    rows.a = 2;
    await time.pass(READ_EVERY_MS);
    await expect.poll(stream.heard).toEqual([1, 2]);
    await time.pass(26 * READ_EVERY_MS);
    await expect.poll(() => stream.text().endsWith("\n\n:\n\n")).toBe(true);
  });

  test("500 readers of three campaigns cost one read a second, and all of them hear a change", async () => {
    const it = await stage({ rows: { a: 1, b: 1, c: 1 } });
    const readers = Array.from(
      { length: 500 },
      (_, index) => () => open(it.port, `/campaigns/${"abc"[index % 3]}/live`),
    );
    const opened = await withNextRead(it, ...readers);
    expect(opened.map(({ res }) => res.statusCode)).toEqual(Array(500).fill(200));
    const before = it.reads;
    Object.assign(it.rows, { a: 2, b: 2, c: 2 });
    await it.time.pass(10 * READ_EVERY_MS);
    expect(it.reads - before).toBe(10);
    await expect.poll(() => opened.every(({ heard }) => heard().at(-1) === 2)).toBe(true);
  });

  test("is read for nobody once the last reader has gone", async () => {
    const it = await stage();
    const stream = await open(it.port, "/campaigns/a/live");
    stream.res.destroy();
    await expect.poll(connections).toBe(0);
    await it.time.pass(READ_EVERY_MS);
    const before = it.reads;
    await it.time.pass(10 * READ_EVERY_MS);
    expect(it.reads).toBe(before);
  });

  test("ends when the campaign is taken away, and when it is a quarter of an hour old", async () => {
    const it = await stage();
    const [first, second] = [await open(it.port, "/campaigns/a/live"), await open(it.port, "/campaigns/a/live")];
    first.res.destroy();
    delete it.rows.a;
    await it.time.pass(READ_EVERY_MS);
    await expect.poll(() => second.res.complete).toBe(true);
    it.rows.a = 1;
    const [old] = await withNextRead(it, () => open(it.port, "/campaigns/a/live"));
    await it.time.pass(15 * 60 * READ_EVERY_MS);
    await expect.poll(() => old?.res.complete).toBe(true);
  });

  test("is 404 for a campaign that is not there and for what cannot be one, which is not asked for", async () => {
    const it = await stage();
    const missing = await ask(it.port, "/campaigns/nowhere/live");
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
    const before = it.reads;
    expect((await ask(it.port, "/campaigns/%00/live")).status).toBe(404);
    expect(it.reads).toBe(before);
  });

  test("has a HEAD without a stream", async () => {
    const it = await stage();
    const head = await ask(it.port, "/campaigns/a/live", { method: "HEAD" });
    expect([head.status, head.headers["content-type"], head.text]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
      "",
    ]);
  });

  test.each([
    ["one network", { readers: 10, perNetwork: 2 }, 429],
    ["the process", { readers: 2, perNetwork: 10 }, 503],
  ])(
    "past the share of %s, a reader is sent away for now, and taken once another has gone",
    async (_, limits, status) => {
      const it = await stage({ limits });
      const [first] = [await open(it.port, "/campaigns/a/live"), await open(it.port, "/campaigns/a/live")];
      const refused = await ask(it.port, "/campaigns/a/live");
      expect([refused.status, refused.headers["retry-after"]]).toEqual([status, "30"]);
      first.res.destroy();
      await expect.poll(connections).toBe(1);
      expect((await open(it.port, "/campaigns/a/live")).res.statusCode).toBe(200);
    },
  );

  test("of a reader who takes nothing is cut before it fills memory", async () => {
    const it = await stage({ takesNothing: true });
    const slow = connect(it.port, "127.0.0.1", () => slow.write("GET /campaigns/a/live HTTP/1.1\r\nHost: x\r\n\r\n"));
    slow.on("error", () => {});
    await expect.poll(() => it.reads).toBe(1);
    for (let count = 2; count < 150; count += 1) {
      it.rows.a = count;
      await it.time.pass(READ_EVERY_MS);
    }
    expect(await connections()).toBe(1);
    for (let count = 150; count < 300; count += 1) {
      it.rows.a = count;
      await it.time.pass(READ_EVERY_MS);
    }
    await expect.poll(connections).toBe(0);
  });

  test("ends at once when the server closes, and new readers are sent away", async () => {
    const it = await stage();
    const stream = await open(it.port, "/campaigns/a/live");
    it.close();
    expect((await ask(it.port, "/campaigns/a/live")).status).toBe(503);
    await it.time.pass(READ_EVERY_MS);
    await expect.poll(() => stream.res.complete).toBe(true);
    await expect.poll(connections).toBe(0);
  });
});

function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    server?.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

describe("on the whole site", () => {
  const site = useSite();

  test("abuse 69: the stream carries two public numbers and a time, whatever is asked along, and follows the count", async () => {
    const { port, runtime } = site();
    const headers = { host: `localhost:${port}`, "if-none-match": "*", "last-event-id": "7", cookie: "ov_staff=x" };
    const stream = await open(port, `/campaigns/${DEMO}/live`, headers);
    expect(stream.res.statusCode).toBe(200);
    expect(stream.res.headers["set-cookie"]).toBeUndefined();
    await expect.poll(stream.heard).toEqual([0]);
    await signAndConfirm(runtime, DEMO);
    await expect.poll(stream.heard).toEqual([0, 1]);
    const sent = [...stream.text().matchAll(/^data: (.*)$/gm)].map(([, data]) =>
      Object.keys(JSON.parse(data as string)),
    );
    expect(sent).toEqual([
      ["confirmed", "goal", "asOf"],
      ["confirmed", "goal", "asOf"],
    ]);
  });

  test("the stream stands under every language, takes no POST, and its line in the log names no campaign", async () => {
    const { port, logs } = site();
    const stream = await open(port, `/ko/campaigns/${DEMO}/live`, { host: `localhost:${port}` });
    expect(stream.res.statusCode).toBe(200);
    logs.length = 0;
    stream.res.destroy();
    await expect.poll(() => logs.map(({ route }) => route)).toEqual(["/campaigns/:slug/live"]);
    const post = await site().ask(`/campaigns/${DEMO}/live`, { body: {} });
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await site().ask("/campaigns/nowhere/live")).status).toBe(404);
  });
});

test("a server that is stopped ends the streams itself and then goes", async () => {
  const process = await startServerProcess();
  const stream = await open(process.port, `/campaigns/${DEMO}/live`, { host: `localhost:${process.port}` });
  await expect.poll(stream.heard).toEqual([0]);
  await process.stop();
  expect(stream.res.complete).toBe(true);
});
