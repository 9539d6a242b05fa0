import { expect, test } from "vitest";
import { useBrowser } from "../support/chromium";
import { expectSnapshot } from "../support/snapshot";
import type { StageLocale } from "../support/stage";
import { useStage } from "../support/use-stage";

const LOCALES = ["en", "ar", "ko"] as const;
const openContext = useBrowser();
const stage = useStage({ locales: LOCALES, now: new Date("2026-03-01T12:00:00Z"), madeUp: 1_500 });

test.each<[page: string, locale: StageLocale, width: number, theme: "light" | "dark"]>([
  ["home", "en", 360, "light"],
  ["home", "ar", 1280, "dark"],
  ["campaign", "en", 360, "light"],
  ["campaign", "en", 1280, "dark"],
  ["campaign", "ar", 360, "light"],
  ["campaign", "ko", 1280, "light"],
  ["campaign-errors", "en", 360, "dark"],
  ["signed", "ko", 360, "light"],
  ["confirm", "ar", 360, "dark"],
  ["organisations", "en", 1280, "light"],
  ["activities", "ko", 360, "dark"],
  ["protection", "en", 360, "light"],
  ["embed", "ar", 360, "light"],
])("%s in %s, %i px wide, %s, looks as it did", async (name, locale, width, colorScheme) => {
  const context = await openContext({ javaScriptEnabled: false, viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const scene = stage()
    .scenes(locale)
    .find((one) => one.name === name);
  expect(scene).toBeDefined();
  await scene?.show(page);
  await page.evaluate(settle);
  await expectSnapshot(`${name}.${locale}.${width}.${colorScheme}`, await page.screenshot({ fullPage: true }));
});

/** Waits for the pictures further down, and takes away the names of signers: their order is another in every database. */
async function settle(): Promise<void> {
  for (const list of document.querySelectorAll(".signers__list")) list.remove();
  for (const picture of document.querySelectorAll("img")) {
    picture.loading = "eager";
    await picture.decode();
  }
}
