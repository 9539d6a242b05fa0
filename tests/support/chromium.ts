import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import "../setup/provided";

/** The browser does nothing on its own account: no look-ups, updates or reports to anybody. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** Starts the headless browser. Names other than localhost do not resolve in it. */
export async function launchChromium(prepared = inject("chromium")): Promise<Browser> {
  return chromium.launch({
    executablePath: prepared.executablePath,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "/tmp", ...prepared.env },
    args: ARGS,
    headless: true,
  });
}

/**
 * One browser for the tests of a file. The function it returns opens a fresh context (own cookies and cache), closed
 * after the test; `javaScriptEnabled: false` is a visitor with scripts off.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (!browser) throw new Error("The browser is there only while a test runs");
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
}
