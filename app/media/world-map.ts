import { createHash } from "node:crypto";
import { MAP_HEIGHT, MAP_STEPS, MAP_WIDTH, type MapStep } from "../domain/world-map";
import { type Outline, worldOutlines } from "./world-outlines";

/** Land, its edges, and the five steps, faintest first: against a light page and against a dark one. */
const LIGHT = { land: "#dcd8d0", edge: "#fff", steps: ["#bcd3ec", "#8db4de", "#5b90c9", "#2c6bae", "#0e3c6e"] };
const DARK = { land: "#353a42", edge: "#1c1f24", steps: ["#2f527c", "#3f70a8", "#5f93d0", "#90bbee", "#d3e6fb"] };

const DOT_RADIUS = 3;

const STYLE =
  `path,circle{stroke-width:.6;stroke-linejoin:round}${colours(LIGHT)}` +
  `@media (prefers-color-scheme:dark){${colours(DARK)}}`;

/** The style in every map as a source of a Content-Security-Policy, for who opens the picture by itself. */
export const MAP_STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

/**
 * The map of the world as an SVG picture without words: countries by their colour step, all other land in one colour.
 * Countries too small to be seen have a dot in place of an area.
 */
export function drawWorldMap(steps: ReadonlyMap<string, MapStep>): string {
  const byStep = MAP_STEPS.map((step) => worldOutlines().filter(({ code }) => code && steps.get(code) === step));
  const land = worldOutlines().filter(({ code }) => !code || !steps.has(code));
  const layers = [
    path("n", land),
    ...byStep.map((outlines, i) => path(`s${i + 1}`, outlines)),
    ...byStep.flatMap((outlines, i) => outlines.filter(({ isSmall }) => isSmall).map((one) => dot(`s${i + 1}`, one))),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" ` +
    `viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}"><style>${STYLE}</style>${layers.join("")}</svg>`
  );
}

function colours({ land, edge, steps }: typeof LIGHT): string {
  const fills = steps.map((colour, i) => `.s${i + 1}{fill:${colour}}`);
  return `path,circle{stroke:${edge}}.n{fill:${land}}${fills.join("")}`;
}

function path(name: string, outlines: readonly Outline[]): string {
  const d = outlines.map((outline) => outline.path).join("");
  return d === "" ? "" : `<path class="${name}" d="${d}"/>`;
}

function dot(name: string, { middle: [x, y] }: Outline): string {
  return `<circle class="${name}" cx="${x}" cy="${y}" r="${DOT_RADIUS}"/>`;
}
