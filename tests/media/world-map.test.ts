import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../app/domain/countries";
import { MAP_HEIGHT, MAP_WIDTH, type MapStep } from "../../app/domain/world-map";
import { drawWorldMap, MAP_STYLE_SOURCE } from "../../app/media/world-map";
import { worldOutlines } from "../../app/media/world-outlines";

const outlines = new Map(worldOutlines().map((outline) => [outline.code, outline]));
const every = new Map(COUNTRIES.map((code, i) => [code, ((i % 5) + 1) as MapStep]));

/** The corners of a path, in the map's units. */
function cornersOf(path: string): [number, number][] {
  return path.split("M").flatMap((ring) => {
    const [first = 0, second = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [first, second];
    const corners: [number, number][] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] as number;
      y += steps[i + 1] as number;
      corners.push([x, y]);
    }
    return ring === "" ? [] : corners;
  });
}

describe("the outlines", () => {
  test("have every country of ours once, and land of nobody's list", () => {
    expect(COUNTRIES.filter((code) => !outlines.has(code))).toEqual([]);
    expect(outlines.size).toBe(worldOutlines().length);
    expect([...outlines.keys()].filter((code) => code !== null && !COUNTRIES.includes(code))).toEqual([]);
    expect(outlines.get(null)?.path).not.toBe("");
  });

  test("of every country are an area or a dot inside the picture", () => {
    for (const { code, path, middle, isSmall } of outlines.values()) {
      expect([code, path !== "" || isSmall]).toEqual([code, true]);
      const outside = [...cornersOf(path), middle].filter(
        ([x, y]) => !(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT),
      );
      expect([code, outside]).toEqual([code, []]);
    }
  });

  test.each([
    ["French Guiana apart from France", "GF", "FR"],
    ["Réunion apart from France", "RE", "FR"],
    ["Martinique apart from Guadeloupe", "MQ", "GP"],
    ["Bonaire apart from the Netherlands", "BQ", "NL"],
    ["Svalbard apart from Norway", "SJ", "NO"],
  ])("have %s", (_, one, other) => {
    const [[ax, ay], [bx, by]] = [outlines.get(one)?.middle ?? [0, 0], outlines.get(other)?.middle ?? [0, 0]];
    expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(3);
  });

  test("count Crimea to Ukraine (UN General Assembly resolution 68/262)", () => {
    const south = Math.max(...cornersOf(outlines.get("UA")?.path ?? "").map(([, y]) => y));
    const moldova = outlines.get("MD")?.middle[1] ?? 0;
    expect(south - moldova).toBeGreaterThanOrEqual(7);
  });
});

describe("the picture", () => {
  test("is small, whatever is on it", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    for (const steps of [new Map(), every])
      expect(brotliCompressSync(drawWorldMap(steps), { params }).length).toBeLessThan(25 * 1024);
  });

  test("has no words and asks for nothing", () => {
    const svg = drawWorldMap(every);
    expect(svg).not.toMatch(/<(text|title|desc|script|image|use|a)\b|href|url\(|@import/);
    expect(svg.replace(/ xmlns="[^"]*"/, "")).not.toContain("//");
  });

  test("has colours for light and dark, and the source of its style for a content policy", async () => {
    const style = /<style>(.*)<\/style>/.exec(drawWorldMap(new Map()))?.[1] ?? "";
    expect(style).toContain("@media (prefers-color-scheme:dark){");
    const hash = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
    expect(MAP_STYLE_SOURCE).toBe(`'sha256-${hash.toString("base64")}'`);
  });

  test("abuse 71: shows a country without a step as it shows one without signatures", () => {
    const layers = (svg: string) => [...svg.matchAll(/<(?:path|circle) class="(\w+)"/g)].map(([, name]) => name);
    expect(layers(drawWorldMap(new Map()))).toEqual(["n"]);
    expect(layers(drawWorldMap(new Map([["DE", 5]])))).toEqual(["n", "s5"]);
    expect(drawWorldMap(new Map([["DE", 5]]))).not.toContain("<circle");
  });

  test("marks countries that are too small for an area with a dot in their colour", () => {
    const svg = drawWorldMap(new Map([["MT", 2]]));
    const [x, y] = outlines.get("MT")?.middle ?? [];
    expect(svg).toContain(`<circle class="s2" cx="${x}" cy="${y}"`);
  });
});
