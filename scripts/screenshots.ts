// npm run screenshots [-- PAGE…]: pictures of every page and mail, per language, width and theme, in screenshots/.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { prepareChromium } from "../tests/setup/chromium";
import { buildIfStale } from "./build-if-stale.mjs";
import { ROOT } from "./generate-client.mjs";

const FOLDER = join(ROOT, "screenshots");
const WIDTHS = [360, 1280];
const THEMES = ["light", "dark"] as const;
const HEIGHT = 800;

await buildIfStale({ log: console.log });
// What needs the generated Prisma clients is loaded once they are there.
const { stage } = await import("./screenshot-stage");
const { launchChromium } = await import("../tests/support/chromium");

const wanted = process.argv.slice(2);
const scratch = await mkdtemp(join(tmpdir(), "onevoice-screenshots-"));
const set = await stage(scratch);
const browser = await launchChromium(await prepareChromium());
try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const locale of ["en", "ko"] as const)
    for (const width of WIDTHS) for (const theme of THEMES) await photograph(browser, locale, width, theme);
} finally {
  await browser.close();
  await set.close();
  await rm(scratch, { recursive: true, force: true });
}

async function photograph(
  browser: Browser,
  locale: "en" | "ko",
  width: number,
  theme: (typeof THEMES)[number],
): Promise<void> {
  const context = await browser.newContext({
    locale,
    viewport: { width, height: HEIGHT },
    colorScheme: theme,
    javaScriptEnabled: false,
    ...(width < 600 ? { hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  const page = await context.newPage();
  for (const { name, show } of set.scenes(locale)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await show(page);
    await save(page, `${name}.${locale}.${width}.${theme}.png`);
  }
  await context.close();
}

async function save(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, file), fullPage: true });
  console.log(`screenshots/${file}`);
}
