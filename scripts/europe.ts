// `npm run europe`: writes components/map/europe.json, the outline of Europe, from Natural Earth's large scale.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { geoGraticule, geoPath } from "d3-geo";
import type { Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { europe, mapHeight, mapWidth } from "@/components/map/outline-of-europe";
import { boxOf } from "@/lib/ground/box";
import { writeLine } from "@/lib/ground/path-writer";
import { collectionOf, featureOf, makeSmallTopology } from "@/lib/ground/simplify";
import { runCommand } from "./process/command";

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

/** In units of the drawing: islands that are smaller in width and height together are left out. */
const leastIsland = 5;
const leastBorder = 6;
const landPoints = 4_600;
const borderPoints = 1_000;

/** The points of a path that `geoPath` wrote. */
const pointsOf = (part: string): Position[] =>
  part
    .replace("Z", "")
    .split("L")
    .map((point) => point.split(",").map(Number));

/** Tiny islands whose points are written the wrong way round count as the whole world but for them. */
const isWholeSheet = (line: Position[]) => {
  const box = boxOf(line);
  return line.length < 7 && box && box.east - box.west >= mapWidth - 1 && box.north - box.south >= mapHeight - 1;
};

function linesOf(path: string | null, least: number): Position[][] {
  const lines = (path ?? "").split("M").filter(Boolean);
  return lines
    .map((line) => (line.endsWith("Z") ? [...pointsOf(line), pointsOf(line)[0]!] : pointsOf(line)))
    .filter((line) => !isWholeSheet(line))
    .filter((line) => {
      const box = boxOf(line);
      return box && box.east - box.west + (box.north - box.south) >= least;
    });
}

function simplified(lines: Position[][], isArea: boolean, most: number): string {
  const shapes = lines.map((line) =>
    featureOf(isArea ? { type: "Polygon", coordinates: [line] } : { type: "LineString", coordinates: line }),
  );
  const topology = makeSmallTopology({ lines: collectionOf(shapes) }, most);
  return feature(topology, topology.objects.lines!)
    .features.map(({ geometry }) => {
      if (geometry.type === "Polygon") return geometry.coordinates.map((ring) => writeLine(ring, true)).join("");
      return geometry.type === "LineString" ? writeLine(geometry.coordinates, false) : "";
    })
    .join("");
}

runCommand(async () => {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const world: World = JSON.parse(await readFile(file, "utf8"));
  const path = geoPath(europe.precision(0));
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other);
  const grid = geoGraticule()
    .extent([
      [-40, 25],
      [60, 75],
    ])
    .step([10, 10]);
  const outline = {
    land: simplified(linesOf(path(feature(world, world.objects.land)), leastIsland), true, landPoints),
    borders: simplified(linesOf(path(borders), leastBorder), false, borderPoints),
    graticule: simplified(linesOf(path(grid()), 0), false, 200),
  };
  await writeFile("components/map/europe.json", `${JSON.stringify(outline, null, 2)}\n`);
  for (const [name, drawn] of Object.entries(outline)) console.log(`${name}: ${drawn.length} characters`);
  return 0;
});
