import { createRequire } from "node:module";
import { type GeoContext, geoArea, geoCentroid, geoDistance, geoEqualEarth, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon as Shape, Topology } from "topojson-specification";
import { COUNTRY_BY_NUMBER } from "../domain/country-numbers";
import { MAP_HEIGHT, MAP_WIDTH } from "../domain/world-map";

/** A country or territory on the map, in the map's units. */
export interface Outline {
  /** ISO 3166-1 alpha-2; null for land that is in no country list of ours. */
  code: string | null;
  /** An SVG path with whole numbers; "" where nothing of it is as large as a unit. */
  path: string;
  /** Where its middle is, for those too small to be seen as an area. */
  middle: readonly [x: number, y: number];
  isSmall: boolean;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type AtlasShape = Shape<{ name: string }>;
type Ring = [x: number, y: number][];

const ANTARCTICA = "010";

/** Shapes of Natural Earth without a number. Somaliland and Northern Cyprus belong to member states of the UN. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };

/**
 * Parts that Natural Earth counts with another country, by a place in their middle: those with a country code of their
 * own, and Crimea, which is Ukraine's (UN General Assembly resolution 68/262).
 */
const PARTS: readonly { of: string; code: string; at: Position }[] = [
  { of: "FR", code: "GF", at: [-53.2, 3.9] },
  { of: "FR", code: "GP", at: [-61.5, 16.2] },
  { of: "FR", code: "MQ", at: [-61, 14.7] },
  { of: "FR", code: "RE", at: [55.5, -21.1] },
  { of: "FR", code: "YT", at: [45.1, -12.8] },
  { of: "NL", code: "BQ", at: [-68.3, 12.2] },
  { of: "NO", code: "SJ", at: [18, 78.5] },
  { of: "RU", code: "UA", at: [34.3, 45.3] },
];

/** How far the middle of a polygon may be from the place of its part, in radians (about 380 km). */
const PART_RADIUS = 0.06;

/** Islands and a peninsula that the atlas does not show. */
const NOT_IN_ATLAS: readonly { code: string; at: [longitude: number, latitude: number] }[] = [
  { code: "CC", at: [96.8, -12.2] },
  { code: "CX", at: [105.6, -10.5] },
  { code: "GI", at: [-5.4, 36.1] },
  { code: "TK", at: [-171.8, -9.2] },
  { code: "TV", at: [179.2, -8.5] },
];

/** Longitude of the middle of the map. The edge then runs through the Bering Strait and cuts no country in two. */
const MIDDLE_LONGITUDE = 11;
/** Smaller rings (square units) are left out: they would be a point. */
const SMALLEST_RING = 2;
/** Countries with less land (square units) are too small to see their colour. */
const SMALL_COUNTRY = 16;

let kept: readonly Outline[] | undefined;

/**
 * The outlines of all countries (Natural Earth 1:50m), computed once per process. The projection is Equal Earth (Šavrič,
 * Patterson and Jenny 2018): on an equal-area map a colour weighs as much as the land it stands for, and no continent is
 * blown up, as Mercator does with the north. Antarctica, where nobody signs, is left out.
 */
export function worldOutlines(): readonly Outline[] {
  kept ??= computeOutlines();
  return kept;
}

function computeOutlines(): Outline[] {
  const lands = landsOf(createRequire(import.meta.url)("world-atlas/countries-50m.json") as Atlas);
  const world: MultiPolygon = { type: "MultiPolygon", coordinates: [...lands.values()].flat() };
  const projection = geoEqualEarth()
    .rotate([-MIDDLE_LONGITUDE, 0])
    .fitExtent(
      [
        [1, 1],
        [MAP_WIDTH - 1, MAP_HEIGHT - 1],
      ],
      world,
    );
  const draw = ringsBy(geoPath(projection));
  const middleOf = (at: Position): [number, number] => {
    const [x, y] = projection(at as [number, number]) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  };
  const drawn = [...lands].map(([code, coordinates]): Outline => {
    const rings = draw({ type: "MultiPolygon", coordinates });
    return {
      code: code === "" ? null : code,
      path: rings
        .filter((ring) => Math.abs(areaOf(ring)) >= SMALLEST_RING)
        .map(pathOf)
        .join(""),
      middle: middleOf(geoCentroid(largestOf(coordinates))),
      isSmall: Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0)) < SMALL_COUNTRY,
    };
  });
  return [...drawn, ...NOT_IN_ATLAS.map(({ code, at }) => ({ code, path: "", middle: middleOf(at), isSmall: true }))];
}

/** The polygons of each country; "" has the land that is in no list of ours. */
function landsOf(atlas: Atlas): Map<string, Position[][][]> {
  const shapes = new Map<string, AtlasShape[]>();
  for (const shape of atlas.objects.countries.geometries as AtlasShape[]) {
    if (shape.id === ANTARCTICA) continue;
    const code = COUNTRY_BY_NUMBER.get(String(shape.id)) ?? BY_NAME[shape.properties?.name ?? ""] ?? "";
    shapes.set(code, [...(shapes.get(code) ?? []), shape]);
  }
  const lands = new Map<string, Position[][][]>();
  for (const [owner, group] of shapes)
    for (const polygon of merge(atlas, group).coordinates) {
      const code = partOf(owner, polygon) ?? owner;
      lands.set(code, [...(lands.get(code) ?? []), polygon]);
    }
  return lands;
}

function partOf(owner: string, polygon: Position[][]): string | undefined {
  const parts = PARTS.filter(({ of }) => of === owner);
  if (parts.length === 0) return undefined;
  const middle = geoCentroid(polygonOf(polygon));
  const distances = parts.map(({ code, at }) => ({ code, far: geoDistance(middle, at as [number, number]) }));
  return distances.sort((a, b) => a.far - b.far).find(({ far }) => far < PART_RADIUS)?.code;
}

function largestOf(polygons: Position[][][]): Polygon {
  const measured = polygons.map((polygon) => ({ polygon, area: geoArea(polygonOf(polygon)) }));
  return polygonOf(measured.sort((a, b) => b.area - a.area)[0]?.polygon ?? []);
}

function polygonOf(coordinates: Position[][]): Polygon {
  return { type: "Polygon", coordinates };
}

/** Draws shapes as rings of whole numbers, without points that lie on a straight line between their neighbours. */
function ringsBy(path: ReturnType<typeof geoPath>): (shape: MultiPolygon) => Ring[] {
  let rings: Ring[] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => rings.at(-1)?.push([Math.round(x), Math.round(y)]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  const draw = path.context(pen);
  return (shape) => {
    rings = [];
    draw(shape);
    return rings.map(withoutSpareCorners).filter((ring) => ring.length > 2);
  };
}

function withoutSpareCorners(ring: Ring): Ring {
  let corners = ring;
  for (let before = -1; before !== corners.length && corners.length > 2; ) {
    before = corners.length;
    const apart = corners.filter(([x, y], i) => x !== corners.at(i - 1)?.[0] || y !== corners.at(i - 1)?.[1]);
    corners = apart.filter((corner, i) => {
      const [previous, next] = [apart.at(i - 1) as Ring[0], apart[(i + 1) % apart.length] as Ring[0]];
      return cross(previous, corner, next) !== 0;
    });
  }
  return corners;
}

/** Zero when three points lie on one line. */
function cross([ax, ay]: Ring[0], [bx, by]: Ring[0], [cx, cy]: Ring[0]): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** The area of a ring; holes have the other sign (shoelace formula). */
function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Ring[0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** An SVG path in steps from point to point, which are short to write. */
function pathOf(ring: Ring): string {
  const [[x, y], ...others] = ring as [Ring[0], ...Ring];
  let last = [x, y];
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - (last[0] as number)} ${nextY - (last[1] as number)}`;
    last = [nextX, nextY];
    return step;
  });
  return `M${x} ${y}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
