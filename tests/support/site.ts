import { mkdtemp, rm } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import type * as BuiltSite from "../../app/http/site";
import type { RunningServer } from "../../app/http/start-server";
import type { Runtime } from "../../app/runtime";
import { type FrozenClock, frozenClock } from "./clock";

export const DEMO = "un-commission-of-inquiry";

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Status and headers as they came, without Date, to be compared. */
  head: string;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  /** An object is sent as a form. */
  body?: string | Buffer | Record<string, string>;
}

/** The built server on a database of its own, with the demo campaign. */
export interface TestSite {
  url: string;
  port: number;
  runtime: Runtime;
  clock: FrozenClock;
  /** What was logged, in order. */
  logs: Record<string, unknown>[];
  /** Asks for a path, with `Host` as the server knows itself; redirects are not followed. */
  ask(path: string, options?: Ask): Promise<Reply>;
}

export interface SiteSettings {
  settings?: Record<string, string>;
  pageTtlMs?: number;
}

const SITE = pathToFileURL(join(import.meta.dirname, "..", "..", "build", "server", "site.js")).href;

/** Starts the built server for the tests of a file; its clock stands still, its pages are not cached unless asked. */
export function useSite({ settings = {}, pageTtlMs = 0 }: SiteSettings = {}): () => TestSite {
  let folder = "";
  let runtime: Runtime;
  let server: RunningServer;
  let site: TestSite;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "onevoice-site-"));
    const { createRuntime, readEnv, startSite } = (await import(/* @vite-ignore */ SITE)) as typeof BuiltSite;
    const clock = frozenClock();
    const logs: Record<string, unknown>[] = [];
    const write = (fields: Record<string, unknown>, message: string) => void logs.push({ ...fields, message });
    const env = readEnv(
      { DATABASE_URL: "file:site.sqlite", ONEVOICE_KEY_FILE: "keys.json", LOG_LEVEL: "silent", ...settings },
      folder,
    );
    runtime = {
      ...(await createRuntime(env)),
      clock: clock.now,
      log: { debug: write, info: write, warn: write, error: write },
    };
    server = await startSite(runtime, { port: 0, host: "127.0.0.1", pageTtlMs });
    const { port } = server;
    site = {
      url: `http://localhost:${port}`,
      port,
      runtime,
      clock,
      logs,
      ask: (path, options) => ask(port, path, options),
    };
  });
  afterAll(async () => {
    await server?.close();
    await runtime?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => site;
}

/** Sends one request as it is told to, on a connection of its own. */
export function ask(port: number, path: string, { method, headers = {}, body }: Ask = {}): Promise<Reply> {
  const isForm = typeof body === "object" && !Buffer.isBuffer(body);
  const payload = isForm ? new URLSearchParams(body).toString() : body;
  const type = isForm ? { "content-type": "application/x-www-form-urlencoded" } : {};
  const length = payload === undefined ? {} : { "content-length": String(Buffer.byteLength(payload)) };
  return new Promise((resolve, reject) => {
    const req = httpRequest(
      {
        port,
        path,
        host: "127.0.0.1",
        agent: false,
        method: method ?? (payload === undefined ? "GET" : "POST"),
        headers: { host: `localhost:${port}`, ...type, ...length, ...headers },
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk) => chunks.push(chunk));
        res.on("error", reject);
        res.on("end", () => {
          const lines = res.rawHeaders.flatMap((name, index) =>
            index % 2 === 0 && name.toLowerCase() !== "date" ? [`${name}: ${res.rawHeaders[index + 1]}`] : [],
          );
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            text: Buffer.concat(chunks).toString("utf8"),
            head: [res.statusCode, ...lines].join("\n"),
          });
        });
      },
    );
    req.on("error", reject);
    req.end(payload);
  });
}
