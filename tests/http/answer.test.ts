import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { afterEach, describe, expect, test } from "vitest";
import { type Answer, answer, pickEncoding, sendAnswer } from "../../app/http/answer";

let server: Server | undefined;

afterEach(() => new Promise((done) => (server ? server.close(done) : done(null))));

async function serve(page: Answer): Promise<string> {
  const app = express().disable("x-powered-by");
  app.use((req, res, next) => sendAnswer(req, res, page).catch(next));
  server = createServer(app);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** fetch would ask for compression itself and hide it. */
async function get(url: string, headers: Record<string, string> = {}, method = "GET") {
  const { request } = await import("node:http");
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    request(url, { method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    })
      .on("error", reject)
      .end();
  });
}

const TEXT = "Every signature is confirmed by e-mail. ".repeat(100);
const PAGE = { "Content-Type": "text/html; charset=utf-8" };

describe("an answer", () => {
  test("is sent compressed as the client accepts it, with the same content", async () => {
    const url = await serve(answer(200, PAGE, TEXT));
    const plain = await get(url);
    const br = await get(url, { "accept-encoding": "gzip, br" });
    const gzip = await get(url, { "accept-encoding": "gzip" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toBe("Accept-Encoding");
    expect(plain.body.toString()).toBe(TEXT);
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    expect(br.body.length).toBeLessThan(TEXT.length / 5);
  });

  test("that is short, or a picture, or of one person only, is sent as it is", async () => {
    const url = await serve(answer(200, PAGE, TEXT, { mayCompress: false }));
    expect((await get(url, { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
    server?.close();
    const short = await serve(answer(200, PAGE, "short"));
    expect((await get(short, { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });

  test("that has not changed is 304 without a body", async () => {
    const page = answer(200, PAGE, TEXT, { etag: true });
    const url = await serve(page);
    const etag = page.etag as string;
    for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      const same = await get(url, { "if-none-match": known });
      expect(same.status).toBe(304);
      expect(same.body).toHaveLength(0);
      expect(same.headers.etag).toBe(etag);
    }
    expect((await get(url, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("that has not changed says what it depends on, as the whole answer does (RFC 9110, 15.4.5)", async () => {
    const page = answer(200, { ...PAGE, Vary: "Accept-Language" }, TEXT, { etag: true });
    const url = await serve(page);
    const same = await get(url, { "if-none-match": page.etag as string, "accept-encoding": "br" });
    expect([same.status, same.headers.vary]).toEqual([304, (await get(url)).headers.vary]);
    expect(same.headers.vary).toContain("Accept-Encoding");
    expect(same.headers["content-encoding"]).toBeUndefined();
  });

  test("to HEAD has the headers of GET and no body", async () => {
    const url = await serve(answer(200, PAGE, TEXT));
    const head = await get(url, {}, "HEAD");
    expect(head.headers["content-length"]).toBe(String(TEXT.length));
    expect(head.body).toHaveLength(0);
  });
});

test.each([
  [undefined, null],
  ["", null],
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["BR;q=0.5", "br"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br; q=0.000", null],
  ["deflate", null],
])("for Accept-Encoding %s the encoding is %s", (accepted, encoding) => {
  expect(pickEncoding(accepted)).toBe(encoding);
});
