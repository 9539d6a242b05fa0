import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { type Answer, answer } from "../../app/http/answer";
import { openExchange } from "../../app/http/exchange";
import { mayShare, pages } from "../../app/http/pages";
import type { Audience } from "../../app/http/remix";
import { plainPattern } from "../../app/http/route-table";
import { createLimiter } from "../../app/web/limits";
import { createPageCache } from "../../app/web/page-cache";
import type { RouteHandle } from "../../app/web/route-handle";
import { ask } from "../support/site";

let server: Server | undefined;
afterEach(() => server?.close());

/** A server whose one page says how often it was made and for whom; its route says `handle` about itself. */
async function serve(handle: RouteHandle) {
  const app = express();
  const made: Audience[] = [];
  app.use((req, res, next) => {
    const exchange = openExchange(res, "1", 0);
    const url = new URL(req.url, "http://localhost");
    Object.assign(exchange, { path: url.pathname, query: url.searchParams });
    exchange.route = { ...plainPattern("/page"), handle };
    next();
  });
  const cache = createPageCache<Answer>({ ttlMs: 60_000, maxPages: 10, now: () => 0, mayShare });
  const render = async (_exchange: unknown, _req: unknown, audience: Audience) => {
    made.push(audience);
    const headers = { "Cache-Control": "public, max-age=5", "Content-Type": "text/html" };
    return answer(200, headers, `page ${made.length}`.padEnd(2000), { mayCompress: audience !== "person" });
  };
  app.use(pages({ render, cache, limiter: createLimiter(() => 0) }));
  const running = app.listen(0, "127.0.0.1");
  server = running;
  await new Promise((resolve) => running.once("listening", resolve));
  const { port } = running.address() as AddressInfo;
  const post = () => ask(port, "/page", { headers: { "accept-encoding": "br" }, body: { name: "Ada" } });
  return { made, get: (path: string) => ask(port, path), post };
}

test.each<[whose: string, handle: RouteHandle, encoding: string | undefined]>([
  ["a public page", {}, "br"],
  ["one person's page", { personal: true }, undefined],
  ["a page on behalf of a cookie", { sameOriginOnly: true }, undefined],
])(
  "what comes back from a form of %s is sent compressed: only where it holds nobody's secret",
  async (_, handle, encoding) => {
    const { post } = await serve(handle);
    expect((await post()).headers["content-encoding"]).toBe(encoding);
  },
);

test("abuse 68: a parameter that the route names makes a page of its own, any other does not", async () => {
  const { get } = await serve({ query: { page: /^[1-9]$/ } });
  expect((await get("/list")).text.trim()).toBe("page 1");
  expect((await get("/list?page=2")).text.trim()).toBe("page 2");
  for (const path of ["/list", "/list?page=0", "/list?page=22", "/list?q=x", "/list?PAGE=2"])
    expect((await get(path)).text.trim()).toBe("page 1");
  for (const path of ["/list?page=2&q=x", "/list?q=x&page=2&page=3"])
    expect((await get(path)).text.trim()).toBe("page 2");
});

test("abuse 68: a page that depends on free text is made for each who asks, and kept by nobody", async () => {
  const { get, made } = await serve({ uncached: true });
  const [first, second] = [await get("/search?q=a"), await get("/search?q=a")];
  expect([first.text.trim(), second.text.trim(), made]).toEqual(["page 1", "page 2", ["asker", "asker"]]);
  expect([first.headers["cache-control"], first.headers.etag]).toEqual(["no-store", undefined]);
});
