import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../support/chromium";
import type { Scene } from "../support/stage";
import { useStage } from "../support/use-stage";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 AA and what axe's makers hold to be good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MINUTE = 60_000;
const MADE_UP = 300;

const openContext = useBrowser();
const stage = useStage({ locales: ["en", "ar"], now: new Date(), madeUp: MADE_UP });

test.each([
  ["en", "light", 360],
  ["en", "dark", 360],
  ["ar", "light", 360],
  ["ar", "dark", 360],
  ["en", "light", 1280],
  ["ar", "dark", 1280],
] as const)(
  "no page has a violation that axe can find: %s, %s, %i px wide",
  async (locale, colorScheme, width) => {
    const context = await openContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    const scenes = stage().scenes(locale).filter(isPage);
    for (const scene of scenes) found.push(...(await violations(page, scene)));
    expect(found).toEqual([]);
    expect(scenes.length).toBeGreaterThan(20);
  },
  5 * MINUTE,
);

/** Every page that people come to; mails have their own programs around them. */
function isPage({ audience }: Scene): boolean {
  return audience !== "mail";
}

/** What axe says of a scene: page, rule and element. */
async function violations(page: Page, scene: Scene): Promise<string[]> {
  await scene.show(page);
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    (tags) => (window as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({ runOnly: tags }),
    RULES,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${scene.name}: ${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}
