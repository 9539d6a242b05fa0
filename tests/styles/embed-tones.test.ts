import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EMBED_TONES } from "../../app/domain/embed";

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (edges of controls). */
const TEXT = 4.5;
const EDGE = 3;

type Tokens = Record<string, string>;

/** The colours that a stylesheet names for a selector. */
function tokensIn(file: string, selector: string): Tokens {
  const css = readFileSync(join("app", "styles", file), "utf8");
  const block = css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/(--color-[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function tokensOf(theme: "light" | "dark", tone: string): Tokens {
  const own = `:root[data-tone="${tone}"]`;
  const light = { ...tokensIn("tokens.css", ":root"), ...tokensIn("components/embed.css", own) };
  if (theme === "light") return light;
  return { ...light, ...tokensIn("tokens-dark.css", ":root"), ...tokensIn("components/embed-dark.css", own) };
}

/** Contrast of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(EMBED_TONES)("an embedded form in %s", (tone) => {
  test.each(["light", "dark"] as const)("can be read in the %s theme", (theme) => {
    const tokens = tokensOf(theme, tone);
    const pairs: [text: string, ground: string, least: number][] = [
      ["accent", "paper", TEXT],
      ["accent", "surface", TEXT],
      ["accent", "accent-wash", TEXT],
      ["accent-strong", "surface", TEXT],
      ["on-accent", "accent", TEXT],
      ["on-accent", "accent-strong", TEXT],
      ["ink", "accent-wash", TEXT],
      ["ink-soft", "surface", TEXT],
      ["bad", "surface", TEXT],
      ["line-strong", "surface", EDGE],
      ["focus", "surface", EDGE],
    ];
    const poor = pairs.filter(
      ([text, ground, least]) => contrast(tokens[`--color-${text}`] ?? "", tokens[`--color-${ground}`] ?? "") < least,
    );
    expect(poor).toEqual([]);
  });

  test("has a colour of its own in both themes", () => {
    const others = EMBED_TONES.filter((other) => other !== tone);
    for (const theme of ["light", "dark"] as const)
      expect(others.map((other) => tokensOf(theme, other)["--color-accent"])).not.toContain(
        tokensOf(theme, tone)["--color-accent"],
      );
  });
});
