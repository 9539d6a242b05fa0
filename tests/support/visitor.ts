import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** A reader with scripts off, on a telephone. */
export const PHONE: BrowserContextOptions = {
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
};

/** A reader with scripts off, at a desk. */
export const DESK: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } };

export interface Visitor {
  page: Page;
  /** What the pages so far wrote to the console, asked of other hosts, or failed to get. */
  complaints: string[];
  /** Fails when a page so far asked another host for anything, wrote to the console, or left a cookie. */
  expectNoTraces(): Promise<void>;
}

/** Opens a page that is watched: what it asks for, what it says on the console, what it leaves behind. */
export async function openPage(context: BrowserContext, origin: string): Promise<Visitor> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Chromium says so of every page whose status is an error, a form to be corrected (422) among them.
    if (!/the server responded with a status of 4\d\d/.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // The live count, whose stream the page ends itself as it is left.
    if (!request.url().endsWith("/live")) complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`foreign: ${request.url()}`);
  });
  return {
    page,
    complaints,
    expectNoTraces: async () => {
      expect(complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
  };
}

/** The widest overhang of the page past its window, in CSS pixels: 0 where nothing scrolls sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Smallest side that a finger needs, in CSS pixels (WCAG 2.2, 2.5.5). */
const TOUCH = 44;

/** What can be pressed or typed in and is smaller than a finger: tag, name and size. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = [...document.querySelectorAll("button, input, select, textarea, .button, summary")];
    return controls.flatMap((control) => {
      const isBox = control.matches("input[type=checkbox]");
      // A box is ticked by its label as well.
      const target = isBox ? (control.parentElement as Element) : control;
      const { width, height } = target.getBoundingClientRect();
      const isShown = control.getAttribute("type") !== "hidden" && width > 0;
      const isSmall = isShown && (height < least || width < least);
      return isSmall
        ? [`${control.tagName} ${control.getAttribute("name") ?? control.textContent} ${width}x${height}`]
        : [];
    });
  }, TOUCH);
}
