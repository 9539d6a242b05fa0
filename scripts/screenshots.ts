// npm run screenshots [-- NAME… --locale en,ar --width 360 --theme dark]: pictures of every page and mail, in screenshots/,
// with a contact sheet for each: its languages side by side, its widths and themes one below the other.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { LOCALES } from "../app/domain/locales";
import { prepareChromium } from "../tests/setup/chromium";
import { buildIfStale } from "./build-if-stale.mjs";
import { contactSheet } from "./contact-sheet";
import { ROOT } from "./generate-client.mjs";

const FOLDER = join(ROOT, "screenshots");
const WIDTHS = ["360", "1280"];
const THEMES = ["light", "dark"] as const;
const HEIGHT = 800;
const PARALLEL = 2;

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string" }, width: { type: "string" }, theme: { type: "string" } },
});
const locales = LOCALES.filter((locale) => values.locale?.split(",").includes(locale) ?? true);
const widths = WIDTHS.filter((width) => values.width?.split(",").includes(width) ?? true);
const themes = THEMES.filter((theme) => values.theme?.split(",").includes(theme) ?? true);

await buildIfStale({ log: console.log });
// What needs the generated Prisma clients is loaded once they are there.
const { setStage } = await import("../tests/support/stage");
const { launchChromium } = await import("../tests/support/chromium");

const scratch = await mkdtemp(join(tmpdir(), "onevoice-screenshots-"));
const stage = await setStage({ folder: scratch, locales, now: new Date() });
const browser = await launchChromium(await prepareChromium());
const views = locales.flatMap((locale) => widths.flatMap((width) => themes.map((theme) => ({ locale, width, theme }))));
type View = (typeof views)[number];
const taken = new Map<string, { file: string; column: string; row: string }[]>();

try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const waiting = [...views];
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (let view = waiting.shift(); view; view = waiting.shift()) await photograph(browser, view);
    }),
  );
  for (const [name, pictures] of taken) {
    const sheet = join(FOLDER, `sheet.${name}.png`);
    await contactSheet(sheet, pictures, {
      columns: locales,
      rows: themes.flatMap((t) => widths.map((w) => `${w} ${t}`)),
    });
    console.log(`screenshots/sheet.${name}.png`);
  }
} finally {
  await browser.close();
  await stage.close();
  await rm(scratch, { recursive: true, force: true });
}

async function photograph(inBrowser: Browser, { locale, width, theme }: View): Promise<void> {
  const context = await inBrowser.newContext({
    locale,
    viewport: { width: Number(width), height: HEIGHT },
    colorScheme: theme,
    javaScriptEnabled: false,
    ...(width === "360" ? { hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  const page = await context.newPage();
  for (const { name, show } of stage.scenes(locale)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await show(page);
    const file = join(FOLDER, `${name}.${locale}.${width}.${theme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    taken.set(name, [...(taken.get(name) ?? []), { file, column: locale, row: `${width} ${theme}` }]);
  }
  await context.close();
  console.log(`${locale} ${width} ${theme}`);
}
