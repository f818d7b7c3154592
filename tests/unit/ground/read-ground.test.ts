import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeoBox } from "@/lib/ground/box";
import { maxFileMegabytes, maxPointsKept, maxTileBytes } from "@/lib/ground/limits";
import { readGroundFile } from "@/lib/ground/read-file";
import { makePmtiles, pmtilesOf } from "@/tests/support/pmtiles";

const box: GeoBox = { west: 2.1, south: 41.3, east: 2.2, north: 41.4 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ground-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function read(content: string | Buffer) {
  files += 1;
  const file = join(folder, `${files}`);
  await writeFile(file, content);
  return readGroundFile({ file, box });
}

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const area = (properties: object, west: number, south: number, size = 0.02) => ({
  type: "Feature" as const,
  properties,
  geometry: { type: "Polygon" as const, coordinates: [square(west, south, size)] },
});
const line = (properties: object, coordinates: number[][]) => ({
  type: "Feature" as const,
  properties,
  geometry: { type: "LineString" as const, coordinates },
});
const collection = (features: object[], more: object = {}) =>
  JSON.stringify({ type: "FeatureCollection", ...more, features });

const street = line({ highway: "primary" }, [
  [2.05, 41.35],
  [2.25, 41.36],
]);

describe("an extract of OpenStreetMap", () => {
  test("shows water, green and roads, cut to the city", async () => {
    const features = [
      { ...area({ natural: "water" }, 2.12, 41.32), id: "way/1" },
      area({ tags: { leisure: "park" } }, 2.15, 41.35),
      area({ other_tags: '"landuse"=>"forest","note"=>"x"' }, 2.17, 41.37),
      area({ leisure: "park" }, 3, 42),
      area({ building: "yes" }, 2.15, 41.35),
      street,
      { type: "Feature", properties: {}, geometry: null },
    ];
    const found = await read(collection(features));
    expect(found).toMatchObject({ ok: true, counts: { water: 1, green: 2, road: 1, street: 0, waterway: 0 } });
    if (!found.ok) return;
    expect(found.source?.text).toContain("OpenStreetMap");
    const [west = 0, south = 0, east = 0, north = 0] = found.shapes.bbox ?? [];
    expect(west >= box.west - 1e-6 && east <= box.east + 1e-6).toBe(true);
    expect(south >= box.south - 1e-6 && north <= box.north + 1e-6).toBe(true);
  });

  test("shows the sea right of its coasts", async () => {
    const coast = line({ natural: "coastline" }, [
      [2.05, 41.35],
      [2.25, 41.35],
    ]);
    expect(await read(collection([coast]))).toMatchObject({ ok: true, counts: { water: 1 } });
  });

  test("says whose data it is, where the file does", async () => {
    expect(
      await read(collection([street], { attribution: '<a href="https://example.org/x">© Somebody</a>' })),
    ).toMatchObject({ source: { text: "© Somebody", address: "https://example.org/x" } });
    expect(await read(collection([street]))).toMatchObject({ ok: true, source: undefined });
  });

  test("of very many points is kept with few", async () => {
    const wave = Array.from({ length: 200_000 }, (_, index) => [
      2.1 + index * 0.0000005,
      41.35 + Math.sin(index / 50) * 0.01,
    ]);
    const found = await read(collection([line({ highway: "primary" }, wave)]));
    if (!found.ok) throw new Error(found.why);
    expect(found.shapes.arcs.flat().length).toBeLessThanOrEqual(maxPointsKept);
    expect(JSON.stringify(found.shapes).length).toBeLessThan(400_000);
  }, 60_000);
});

describe("a file that cannot be used is refused with a reason", () => {
  test.each([
    ["nothing", "", /not JSON/],
    ["other JSON", "[1, 2]", /not a GeoJSON FeatureCollection/],
    ["deep JSON", "[".repeat(200_000), /not JSON/],
    ["no positions", collection([line({ highway: "primary" }, [["a", "b"] as never])]), /no pair of numbers/],
    ["metres", collection([line({ highway: "primary" }, [[430_000, 4_580_000]])]), /WGS 84/],
    ["another city", collection([area({ leisure: "park" }, 12, 50)]), /near this city/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not JSON/],
    ["half a PMTiles file", Buffer.from("PMTiles\u0003"), /no readable PMTiles file/],
  ])("%s", async (_, content, why) => {
    const found = await read(content);
    expect(found).toMatchObject({ ok: false });
    if (!found.ok) expect(found.why).toMatch(why);
  });

  test("one that is not there, and one that is too large", async () => {
    expect(await readGroundFile({ file: join(folder, "nowhere"), box })).toMatchObject({ ok: false });
    const large = Buffer.alloc((maxFileMegabytes + 1) * 1_000_000, 32);
    expect(await read(large)).toMatchObject({ ok: false, why: expect.stringMatching(/MB are read/) });
  });

  test("a tile that unpacks to very much", async () => {
    const bomb = gzipSync(Buffer.alloc(maxTileBytes * 4));
    expect(bomb.length).toBeLessThan(100_000);
    // The only tile of zoom 0 covers every city.
    const found = await read(pmtilesOf([{ id: zxyToTileId(0, 0, 0), bytes: bomb }], {}, 0));
    expect(found).toMatchObject({ ok: false, why: expect.stringMatching(/unpacks to more than/) });
  });

  test("a tile with a shape that says it has millions of ends", async () => {
    // A layer with one polygon that closes its ring 268 million times.
    const command = [0xff, 0xff, 0xff, 0xff, 0x07, 0];
    const geometry = [9, 2, 2, ...command];
    const feature = [0x18, 3, 0x12, 2, 0, 0, 0x22, geometry.length, ...geometry];
    const tags = [0x1a, 4, ...Buffer.from("kind"), 0x22, 6, 0x0a, 4, ...Buffer.from("lake")];
    const layer = [0x0a, 5, ...Buffer.from("water"), 0x12, feature.length, ...feature, ...tags, 0x78, 2];
    const bytes = gzipSync(Buffer.from([0x1a, layer.length, ...layer]));
    const found = await read(pmtilesOf([{ id: zxyToTileId(0, 0, 0), bytes }], {}, 0));
    expect(found).toMatchObject({ ok: false, why: expect.stringMatching(/closes a ring more than once/) });
  });
});

describe("vector tiles", () => {
  const park = area({ kind: "park", class: "park" }, 2.13, 41.34, 0.03);
  const lake = area({ kind: "lake", class: "lake" }, 2.17, 41.37, 0.02);
  const road = line({ kind: "highway", class: "motorway" }, [
    [2.0, 41.33],
    [2.3, 41.34],
  ]);
  const features = (...all: object[]) => ({ type: "FeatureCollection" as const, features: all as never[] });

  test.each([
    ["Protomaps", { landuse: features(park), water: features(lake), roads: features(road) }],
    ["OpenMapTiles", { landcover: features(park), water: features(lake), transportation: features(road) }],
  ])("of %s are read, with their attribution", async (_, layers) => {
    const attribution = '<a href="https://openmaptiles.org/">© OpenMapTiles</a> <a href="https://osm.org">© OSM</a>';
    const found = await read(makePmtiles(layers, 12, { attribution }));
    if (!found.ok) throw new Error(found.why);
    expect(found.counts.water).toBeGreaterThan(0);
    expect(found.counts.green).toBeGreaterThan(0);
    expect(found.counts.road).toBeGreaterThan(0);
    expect(found.source).toEqual({ text: "© OpenMapTiles © OSM", address: "https://osm.org" });
  });
});
