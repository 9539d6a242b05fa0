import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** A site that is not ours, of an origin of its own on this machine. */
export interface PartnerSite {
  origin: string;
  /** Serves a page with this body from now on, and gives its address. */
  page(body: string, attributes?: string, headers?: Record<string, string>): string;
}

/** Starts a partner's site for the tests of a file. */
export function usePartnerSite(): () => PartnerSite {
  const pages: { html: string; headers: Record<string, string> }[] = [];
  let server: Server | undefined;
  let origin = "";
  beforeAll(async () => {
    server = createServer((req, res) => {
      const page = pages[Number(req.url?.slice(1))];
      res.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
      res.end(page?.html);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return () => ({
    origin,
    page: (body, attributes = 'lang="en"', headers = {}) => {
      const icon = '<link rel="icon" href="data:,">';
      const html = `<!doctype html><html ${attributes}><head><title>A partner</title>${icon}</head><body>${body}</body></html>`;
      pages.push({ html, headers });
      return `${origin}/${pages.length - 1}`;
    },
  });
}
