import { request } from "node:http";

/** Bytes that a campaign page may ask of the line in all, without the campaign's pictures. */
export const CAMPAIGN_BUDGET = 35 * 1024;

/** Bytes of it that may be scripts. */
export const SCRIPT_BUDGET = 3 * 1024;

/** What a page asks of the line, in bytes as they are sent (Brotli where the server compresses), by kind. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
  icons: number;
  total: number;
  /** Addresses of everything that was counted beside the page. */
  parts: string[];
  stylesheets: number;
  /** Scripts that hold up the page. */
  blockingScripts: number;
}

const STYLESHEET = /<link[^>]*\brel="stylesheet"[^>]*>/g;
const ICON = /<link[^>]*\brel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g;
const SCRIPT = /<script[^>]*\bsrc="[^"]*"[^>]*>/g;

/**
 * Weighs a page with its stylesheets, scripts, icons and manifest, as a browser that accepts Brotli is sent them, the
 * pictures of the campaign left out. Throws when something that the page names is not there.
 */
export async function weigh(origin: string, path: string): Promise<PageWeight> {
  const page = await fetchBytes(origin, path);
  const html = page.text;
  const sizeOf = async (tags: string[]) => {
    const addresses = [...new Set(tags.map(addressIn))];
    const sizes = await Promise.all(addresses.map((address) => fetchBytes(origin, address)));
    return { addresses, bytes: sizes.reduce((sum, one) => sum + one.bytes, 0) };
  };
  const styles = await sizeOf(html.match(STYLESHEET) ?? []);
  const scripts = await sizeOf(html.match(SCRIPT) ?? []);
  const icons = await sizeOf(html.match(ICON) ?? []);
  return {
    html: page.bytes,
    css: styles.bytes,
    script: scripts.bytes,
    icons: icons.bytes,
    total: page.bytes + styles.bytes + scripts.bytes + icons.bytes,
    parts: [...styles.addresses, ...scripts.addresses, ...icons.addresses],
    stylesheets: styles.addresses.length,
    blockingScripts: (html.match(SCRIPT) ?? []).filter((tag) => !/\s(?:defer|async|type="module")/.test(tag)).length,
  };
}

function addressIn(tag: string): string {
  const address = /\b(?:href|src)="([^"]*)"/.exec(tag)?.[1];
  if (!address) throw new Error(`No address in ${tag}`);
  return address;
}

function fetchBytes(origin: string, path: string): Promise<{ bytes: number; text: string }> {
  const { hostname, port, pathname, search, host } = new URL(path, origin);
  if (host !== new URL(origin).host) throw new Error(`The page asks another host: ${path}`);
  const ask = (headers: Record<string, string>) =>
    new Promise<Buffer>((resolve, reject) => {
      const req = request({ hostname, port, path: pathname + search, agent: false, headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("end", () =>
          res.statusCode === 200
            ? resolve(Buffer.concat(chunks))
            : reject(new Error(`${path} is answered with ${res.statusCode}`)),
        );
      });
      req.on("error", reject);
      req.end();
    });
  return Promise.all([ask({ "Accept-Encoding": "br" }), ask({})]).then(([sent, plain]) => ({
    bytes: sent.length,
    text: plain.toString("utf8"),
  }));
}
